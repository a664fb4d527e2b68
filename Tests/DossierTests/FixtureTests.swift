import Diagnostics
import Dossier
import Testing

@Suite("Faults")
struct FixtureTests {
  @Test("a faulty dossier gives its findings", arguments: FixtureFolder.all)
  func findings(_ folder: FixtureFolder) {
    let found = ShortPrinter.text(DossierReader.read(files: folder.files).findings)
    guard let expected = folder.expected else {
      folder.record(found)
      Issue.record("expected.txt was missing and is written now; read it")
      return
    }
    #expect(found == expected)
    #expect(found.contains("[dossier.\(folder.name)]"))
  }

  @Test("every code has a folder")
  func coverage() {
    let audits = ["dossier.changed-source", "dossier.moved-anchor", "dossier.orphan-anchor"]
    let codes = Set(DossierReader.findingKinds.map(\.code)).subtracting(audits)
    #expect(codes.sorted() == FixtureFolder.all.map { "dossier.\($0.name)" }.sorted())
  }
}
