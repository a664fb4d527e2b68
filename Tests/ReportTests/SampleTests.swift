import Diagnostics
import Dossier
import Report
import Testing
import Wording

/// The reports of the project on the dossier of the project.
@Suite struct SampleTests {
  @Test(arguments: [("summit-briefing", nil), ("country-note", "KZ"), ("country-note", "TJ"), ("country-note", "JP"), ("country-note", "MN")] as [(String, String?)])
  func dump(name: String, country: String?) throws {
    let (dossier, dossierFindings) = DossierReader.read(files: ProjectFiles.files(below: "seeds"))
    print(ShortPrinter.text(dossierFindings))
    let file = try #require(ProjectFiles.file("Reports/\(name).md"))
    let (definition, findings) = ReportDefinition.read(file)
    print(ExcerptPrinter(files: [file]).text(findings))
    guard let definition else { return }
    for language in ["en", "de"] {
      let wording = try #require(Wording.named(language))
      let (document, found) = ReportComposer.compose(
        definition, from: dossier, in: wording, options: ReportOptions(country: country))
      print(ExcerptPrinter(files: [file]).text(found))
      if let document { print(ReportText(document).text) }
    }
  }
}
