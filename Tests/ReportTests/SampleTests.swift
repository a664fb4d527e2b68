import Diagnostics
import Dossier
import Report
import Testing
import Wording

/// The reports of the project on the dossier of the project.
@Suite("Reports of the project")
struct SampleTests {
  private static let dossier = DossierReader.read(files: TestFolder(path: "seeds").files).dossier

  private static let countries =
    dossier.actors.filter { $0.kind == .country }.compactMap(\.country)

  @Test(
    "a report composes without a finding",
    arguments: Wording.available,
    [("summit-briefing", nil)] + countries.map { ("country-note", $0) } as [(String, String?)])
  func composes(language: String, report: (name: String, country: String?)) throws {
    let document = try compose(report.name, report.country, language)
    let text = ReportText(document).text
    #expect(!text.contains("{"))
    #expect(!text.contains("  #"))
    #expect(Marks(document).cited == document.notes.map(\.number))
  }

  private func compose(
    _ name: String, _ country: String?, _ language: String
  ) throws -> ReportDocument {
    let file = try #require(TestFolder(path: "Reports").file("\(name).md"))
    let (definition, findings) = ReportDefinition.read(file)
    #expect(ShortPrinter.text(findings) == "")
    let (document, found) = ReportComposer.compose(
      try #require(definition), from: Self.dossier, in: try #require(Wording.named(language)),
      options: ReportOptions(country: country))
    #expect(ShortPrinter.text(found) == "")
    return try #require(document)
  }
}
