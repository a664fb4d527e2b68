import Diagnostics
import Dossier
import Quantities
import Testing

@Suite("The guide's example")
struct GuideTests {
  @Test("has no findings, and its anchors hold")
  func soundness() throws {
    let (dossier, findings) = DossierReader.read(files: GuideDossier.files)
    #expect(ShortPrinter.text(findings) == "")
    let text = try #require(GuideDossier.text)
    #expect(
      ShortPrinter.text(SourceAudit.findings(in: CitedTexts(of: dossier, texts: [text]))) == "")
    #expect(dossier.records.count == 16)
  }

  @Test("fills the fields of a commitment")
  func commitment() throws {
    let dossier = DossierReader.read(files: GuideDossier.files).dossier
    let loan = try #require(dossier.commitments.first)
    #expect(loan.amounts.map(\.amount.literal) == ["≈ 40e6 EUR", "> 43e6 USD"])
    #expect(loan.amounts.map(\.role) == [.stated, .convertedBySource])
    #expect(loan.amounts.map(\.currencyIsAssumed) == [false, true])
    #expect(loan.sectors.map(\.code) == ["210", "232"])
    #expect(loan.sectors.first?.percent == 75)
    #expect(loan.commitmentClass == .intention)
    #expect(loan.horizon == ISODuration(years: 5))
    #expect(loan.header.evidence.first?.voice == .article)
    #expect(loan.header.span.file == "money.yaml")
  }

  @Test("fills vocabulary, rates and manifest")
  func tables() throws {
    let dossier = DossierReader.read(files: GuideDossier.files).dossier
    #expect(dossier.sectors.version == "2021-01")
    #expect(dossier.sectors.entry("232")?.parent == "230")
    #expect(dossier.sectors.entry("210")?.label.text(in: "de") == "Verkehr")
    #expect(dossier.rates.map(\.rate) == [ExactDecimal(10465, exponent: -4)])
    let manifest = try #require(DossierReader.manifest(of: GuideDossier.files))
    #expect(manifest.sourcesFolder == "../texts")
    #expect(manifest.title == dossier.title)
  }

  @Test("fills a table from its file")
  func dataTable() throws {
    let table = try #require(DossierReader.read(files: GuideDossier.files).dossier.tables.first)
    #expect(table.rows.map(\.place) == ["2022", "2023", "2024"])
    #expect(
      table.rows.map { $0.numbers.map { $0?.literal ?? "" } }
        == [["≈ 41000", ""], ["45500", "> 80000"], ["49000", "82000..85000"]])
    #expect(table.series.map(\.column) == ["iceland", "malta"])
    #expect(table.origin?.publisher == "Ports Office of Malta")
    #expect(table.sha256.utf8.count == 64)
  }

  @Test("answers through the index")
  func index() throws {
    let index = DossierReader.read(files: GuideDossier.files).dossier.index
    #expect(index.kind(of: RecordID("islands")) == .group)
    #expect(index.actors(of: RecordID("islands")).map(\.country) == ["IS", "MT"])
    #expect(index.actors(of: RecordID("berg")).count == 1)
    #expect(index.label(of: RecordID("geysir"), in: "de") == "Geysir Lines")
    #expect(index.label(of: RecordID("is"), in: "de") == nil)
    #expect(index.record(RecordID("is"), as: ActorGroup.self) == nil)
    let documents = RecordID("valletta-documents")
    #expect(index.relations(from: documents).map(\.kind) == [.outcomeOf])
    #expect(index.relations(to: documents).isEmpty)
    #expect(index.relations(to: RecordID("valletta-meeting")).map(\.from) == [documents])
  }
}
