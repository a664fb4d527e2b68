import Diagnostics
import Dossier
import Report
import Testing
import Wording

/// Dossiers and reports that tests read.
enum Samples {
  /// The dossier of the fixtures; files of the same name take the place of its own.
  static func smallDossier(with others: [TextFile] = []) -> Dossier {
    let own = TestFolder(path: "Tests/Fixtures/report-dossier").files.filter { file in
      !others.contains { $0.path == file.path }
    }
    return DossierReader.read(files: own + others).dossier
  }

  /// A definition from its front matter's own lines and its body, in English and German.
  static func definition(_ body: String, front: String = "") -> ReportDefinition? {
    let text = """
      ---
      title: { en: A title, de: Ein Titel }
      kicker: { en: Briefing, de: Briefing }
      foot: { en: Report, de: Bericht }
      languages: [en, de]
      \(front)
      ---

      \(body)
      """
    let (definition, findings) = ReportDefinition.read(TextFile(path: "report.md", text: text))
    #expect(ShortPrinter.text(findings) == "")
    return definition
  }

  /// The report that a body makes of the small dossier.
  static func report(
    _ body: String, in language: String = "en", front: String = "",
    options: ReportOptions = ReportOptions()
  ) throws -> ReportDocument {
    let definition = try #require(Self.definition(body, front: front))
    let wording = try #require(Wording.named(language))
    let (document, findings) = ReportComposer.compose(
      definition, from: smallDossier(), in: wording, options: options)
    #expect(ShortPrinter.text(findings) == "")
    return try #require(document)
  }

  /// The lines that a reader meets below the title.
  static func lines(
    _ body: String, in language: String = "en", front: String = "",
    options: ReportOptions = ReportOptions()
  ) throws -> [String] {
    let document = try report(body, in: language, front: front, options: options)
    return Array(ReportText(document).lines.dropFirst())
  }
}
