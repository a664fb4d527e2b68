import Checking
import Diagnostics
import Dossier
import Testing

@Suite(
  "Figures of the sample", .enabled(if: Sample.hasTexts, "../shared/sources is not there"))
struct SampleEntailmentTests {
  private let document = DossierReader.document(of: Sample.files)

  @Test("stand in the sources as the records state them")
  func soundness() throws {
    let texts = try #require(Sample.texts(of: document.dossier))
    let cited = CitedTexts(of: document.dossier, texts: texts)
    let result = Entailment.check(cited, places: document.places)
    #expect(ShortPrinter.text(result.findings) == "")
    #expect(result.unverified == 0)
    #expect(result.verified > 100)
  }

  @Test("are counted as unverified where a text is not there")
  func missingText() throws {
    let texts = try #require(Sample.texts(of: document.dossier))
    let all = Entailment.check(CitedTexts(of: document.dossier, texts: texts)).verified
    let half = Entailment.check(
      CitedTexts(of: document.dossier, texts: Array(texts.prefix(1))))
    #expect(half.findings.isEmpty)
    #expect(half.unverified > 0)
    #expect(half.verified + half.unverified == all)
  }

  /// A change of the dossier, and what must be said about it.
  struct Change: Sendable, CustomTestStringConvertible {
    var file: String
    var word: String
    var other: String
    var code: String
    var record: String

    init(_ file: String, _ word: String, _ other: String, _ code: String, _ record: String) {
      (self.file, self.word, self.other) = (file + ".yaml", word, other)
      (self.code, self.record) = ("entailment." + code, record)
    }

    var testDescription: String { "\(word) → \(other)" }
  }

  static let changes = [
    Change("commitments", "≈ 3e12 JPY", "≈ 4e12 JPY", "amount", "jp-ca-private-target"),
    Change("commitments", "≈ 3e12 JPY", "≈ 3e9 JPY", "amount", "jp-ca-private-target"),
    Change("commitments", "≈ 3e12 JPY", "3e12 JPY", "qualifier", "jp-ca-private-target"),
    Change("commitments", "≈ 3e12 JPY", "≈ 3e12 KRW", "currency", "jp-ca-private-target"),
    Change("commitments", "> 19e9 USD", "> 18e9 USD", "amount", "jp-ca-private-target"),
    Change("commitments", "> 19e9 USD", "≥ 19e9 USD", "qualifier", "jp-ca-private-target"),
    Change("commitments", "> 3.7e9 USD", "> 3.7e9 EUR", "currency", "kz-signed-value"),
    Change("commitments", "> 3.7e9 USD", "> 3.8e9 USD", "amount", "kz-signed-value"),
    Change("commitments", "P5Y", "P6Y", "duration", "jp-ca-private-target"),
    Change("commitments", "2025-12-20~/2030", "2025-12-20~/2031", "date", "jp-ca-private-target"),
    Change("commitments", "on: 2025-12-20~", "on: 2025-12-21~", "date", "jp-ca-private-target"),
    Change("commitments", "on: 2025-12-20~", "on: 2024-12-20~", "date", "jp-ca-private-target"),
    Change("commitments", "on: 2024-08-02", "on: 2024-08-03", "date", "kz-support-firms-2024"),
    Change("observations", "> 7.8e9", "> 7.9e9", "amount", "kz-stock-2024"),
    Change("observations", "> 7.8e9", "≈ 7.8e9", "qualifier", "kz-stock-2024"),
    Change("observations", "assumed: true", "assumed: false", "currency", "kz-stock-2024"),
    Change("observations", "> 8.5e9 USD", "> 8.5e9 JPY", "currency", "kz-stock-2025"),
    Change("observations", "assumed: false", "assumed: true", "currency", "kz-stock-2025"),
    Change("observations", "P18Y", "P19Y", "duration", "kz-stock-2024"),
    Change("observations", "> 150", "> 160", "count", "summit-documents"),
    Change("observations", "> 150", "150", "qualifier", "summit-documents"),
    Change("observations", "> 60", "< 60", "qualifier", "kz-documents"),
    Change("events", "date: 2026-05", "date: 2026-06", "date", "water-conference-2026"),
    Change("events", "date: 2026-05", "date: 2027-05", "date", "water-conference-2026"),
    Change("events", "date: 2026\n", "date: 2025\n", "date", "direct-flights-2026"),
    Change("events", "date: 2028", "date: 2029", "date", "law-year-2028"),
    Change("events", "date: 2040", "date: 2041", "date", "strategy-2040"),
    Change("events", "date: ../2005-12", "date: ../2006-12", "date", "dialogue-founding"),
    Change("events", "date: XXXX-08-02", "date: XXXX-08-03", "date", "astana-talks-2024"),
    Change("events", "XXXX-08-12", "XXXX-08-13", "date", "kishida-visit-2024"),
    Change("events", "2024-08-09/2024", "2023-08-09/2024", "date", "kishida-visit-2024"),
    Change("proposals", "target: 2028", "target: 2027", "date", "tm-law-year"),
    Change("proposals", "on: 2025-12-20~", "on: 2025-11-20~", "date", "kz-ai-platform"),
    Change("interests", "on: 2024-08-02", "on: 2024-07-02", "date", "jp-energy-2024"),
  ]

  @Test("are missed where the dossier changes a digit, a hedge or a currency", arguments: changes)
  func changedDossier(_ change: Change) throws {
    let document = try #require(
      Sample.document(replacing: change.word, by: change.other, in: change.file))
    let texts = try #require(Sample.texts(of: document.dossier))
    let cited = CitedTexts(of: document.dossier, texts: texts)
    let found = Entailment.check(cited, places: document.places).findings
    let finding = try #require(found.first)
    #expect(finding.code == change.code)
    #expect(finding.records == [change.record])
    let span = try #require(finding.span)
    let file = try #require(Sample.files.first { $0.path == span.file })
    let line = try #require(file.line(span.start.line))
    let written = change.word.split(separator: "\n").first.map(String.init) ?? change.word
    #expect(line.contains(written), "\(line)")
  }

  @Test(
    "are missed where a text changes a digit, a hedge or a currency",
    arguments: [
      ("001", "rund drei Billionen", "rund vier Billionen", "jp-ca-private-target"),
      ("001", "rund 3 Billionen Yen", "rund 3 Billionen Won", "jp-ca-private-target"),
      ("001", "mehr als 150", "mehr als 160", "summit-documents"),
      ("001", "mehr als 60", "rund 60", "kz-documents"),
      ("001", "8,5 Milliarden", "8,6 Milliarden", "kz-stock-2025"),
      ("001", "über 3,7 Milliarden US", "über 3,7 Milliarden Neuseeland", "kz-signed-value"),
      ("000", "über 7,8", "rund 7,8", "kz-stock-2024"),
      ("001", "Mai 2026", "Mai 2027", "water-conference-2026"),
      ("000", "vom 9. bis 12.", "vom 9. bis 13.", "kishida-visit-2024"),
    ])
  func changedText(_ file: String, _ word: String, _ other: String, _ record: String) throws {
    let texts = try #require(
      Sample.texts(of: document.dossier, replacing: word, by: other, in: file))
    let found = SourceAudit.findings(in: CitedTexts(of: document.dossier, texts: texts))
    let orphans = found.filter { $0.code == "dossier.orphan-anchor" }
    #expect(orphans.contains { $0.records == [record] })
  }
}
