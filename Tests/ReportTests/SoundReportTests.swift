import Diagnostics
import Dossier
import Testing
import Wording

@testable import Report

/// What is found in a language for which another has vouched is what composing in it would find.
@Suite("Reports that vouch for their other languages")
struct SoundReportTests {
  private static let seeds = TestFolder(path: "seeds").files

  /// One way to spoil a project: words of a file, and what stands there instead.
  struct Damage: Sendable, CustomTestStringConvertible {
    var file: String
    var words: String
    var instead: String
    /// The code and the languages of what is found.
    var code = ""
    var languages: [String] = []

    var testDescription: String { words.isEmpty ? "none" : "\(file): \(instead)" }
  }

  private static let damages = [
    Damage(file: "", words: "", instead: ""),
    // A text that only readers of one language miss.
    Damage(
      file: "events.yaml", words: "      kk: Диалогтің басталуы\n", instead: "",
      code: "report.borrowed-text", languages: ["kk"]),
    Damage(
      file: "events.yaml", words: "      de: Dialog beginnt\n      ru: Начало диалога\n",
      instead: "", code: "report.borrowed-text", languages: ["de", "ru"]),
    // A figure that is refused in the text of one language, and one that no other text cites.
    Damage(
      file: "country-note.md", words: "  ja: \"{{ sources.count | sources bare }}",
      instead: "  ja: \"{{ commitments.total }}{{ sources.count | sources bare }}",
      code: "report.refused-figure", languages: ["ja"]),
    Damage(
      file: "country-note.md", words: "  ru: Основа — {{ sources.count | sources bare }}",
      instead: "  ru: Основа — {{ events.count | bare }}"),
    // A chart that asks for what is nowhere.
    Damage(
      file: "country-note.md", words: "  - figure: proposals.count country=$country\n",
      instead: "  - figure: proposals.by by=sector country=$country\n",
      code: "report.unfit-figure", languages: ["en", "de", "ru", "kk", "ja"]),
  ]

  @Test("findings are those of composing", arguments: damages, ["summit-briefing", "country-note"])
  func findings(_ damage: Damage, report: String) throws {
    let dossier = DossierReader.read(files: Self.seeds.map { damage.applied(to: $0) }).dossier
    let file = try #require(TestFolder(path: "Reports").file("\(report).md"))
    let definition = try #require(ReportDefinition.read(damage.applied(to: file)).definition)
    let options = ReportOptions(country: report == "country-note" ? "KZ" : nil)
    var composer = ReportComposer(dossier)
    for language in definition.languages {
      let wording = try #require(Wording.named(language))
      let found = composer.findings(in: definition, language: language, options: options)
      let composed = ReportComposer.compose(
        definition, from: dossier, in: wording, options: options)
      #expect(ShortPrinter.text(found) == ShortPrinter.text(composed.findings), "\(language)")
      if damage.file == "\(report).md" || report == "summit-briefing" && damage.isOfDossier {
        #expect(found.contains { $0.code == damage.code } == damage.languages.contains(language))
      }
    }
  }

  @Test("a sound report vouches only for itself")
  func subject() throws {
    let file = try #require(TestFolder(path: "Reports").file("country-note.md"))
    let definition = try #require(ReportDefinition.read(file).definition)
    var composer = ReportComposer(DossierReader.read(files: Self.seeds).dossier)
    let first = composer.findings(
      in: definition, language: "en", options: ReportOptions(country: "KZ"))
    #expect(first.isEmpty)
    let other = composer.findings(
      in: definition, language: "de", options: ReportOptions(country: "XX"))
    #expect(other.map(\.code) == ["report.unknown-country"])
    let none = composer.findings(in: definition, language: "de")
    #expect(none.map(\.code) == ["report.missing-country"])
  }

  @Test("blocks name all their texts", arguments: ["summit-briefing", "country-note"])
  func texts(report: String) throws {
    let file = try #require(TestFolder(path: "Reports").file("\(report).md"))
    try checkTexts(in: try #require(ReportDefinition.read(file).definition))
  }

  @Test("blocks of every kind name all their texts")
  func galleryTexts() throws {
    var kinds: Set<String> = []
    for file in TestFolder(path: "docs/gallery/project/Reports").files {
      let definition = try #require(ReportDefinition.read(file).definition)
      kinds.formUnion(try checkTexts(in: definition))
    }
    #expect(kinds.contains("chart"))
  }

  /// Finds the texts of each block by looking at its stored values.
  @discardableResult private func checkTexts(in definition: ReportDefinition) throws -> Set<String>
  {
    var kinds: Set<String> = []
    for block in definition.contents.flatMap(\.blocks) {
      let stored = Self.texts(in: block).filter { !$0.isEmpty }
      #expect(Set(block.texts.filter { !$0.isEmpty }) == Set(stored), "\(block.name)")
      kinds.insert(type(of: block).kind)
    }
    return kinds
  }

  private static func texts(in value: Any) -> [LocalizedTemplate] {
    if let text = value as? LocalizedTemplate { return [text] }
    return Mirror(reflecting: value).children.flatMap { texts(in: $0.value) }
  }
}

extension SoundReportTests.Damage {
  fileprivate var isOfDossier: Bool { file.hasSuffix(".yaml") }

  fileprivate func applied(to file: TextFile) -> TextFile {
    guard file.path == self.file, let place = file.text.firstRange(of: words) else { return file }
    let text = file.text.replacingCharacters(in: place, with: instead)
    return TextFile(path: file.path, text: text)
  }
}

extension String {
  fileprivate func firstRange(of words: String) -> Range<Index>? {
    ranges(of: words).first
  }

  fileprivate func replacingCharacters(in range: Range<Index>, with other: String) -> String {
    String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
  }
}

extension Content {
  fileprivate var blocks: [any ReportBlock] {
    switch self {
    case .text: []
    case .block(let block): [block]
    case .conditional(_, let contents): contents.flatMap(\.blocks)
    }
  }
}
