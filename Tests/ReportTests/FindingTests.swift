import Diagnostics
import Report
import Testing
import Wording

@Suite("Faults of reports")
struct FindingTests {
  static let folders = TestFolder(path: "Tests/Fixtures/report").folders

  @Test("a faulty report gives its findings", arguments: folders)
  func findings(_ folder: TestFolder) throws {
    let found = ShortPrinter.text(try findings(in: folder))
    guard let expected = folder.file("expected.txt")?.text else {
      folder.record(found, as: "expected.txt")
      Issue.record("expected.txt was missing and is written now; read it")
      return
    }
    #expect(found == expected)
    #expect(found.contains("[report.\(folder.name)]"))
  }

  @Test("every code has a folder")
  func coverage() {
    let codes = ReportDefinition.findingKinds.map(\.code)
    #expect(codes.sorted() == Self.folders.map { "report.\($0.name)" }.sorted())
  }

  /// What reading finds, or where that is no error, what composing in English finds.
  private func findings(in folder: TestFolder) throws -> [Finding] {
    let file = try #require(folder.file("report.md"))
    let (definition, findings) = ReportDefinition.read(file)
    guard let definition, !findings.hasErrors else { return findings }
    let own = folder.files.filter { $0.path.hasSuffix(".yaml") }
    let options = ReportOptions(country: folder.file("country.txt")?.text)
    let composed = ReportComposer.compose(
      definition, from: Samples.smallDossier(with: own), in: try #require(Wording.named("en")),
      options: options)
    return findings + composed.findings
  }
}
