import BriefingKit
import Diagnostics
import Testing

/// Holds the gallery, which is the documentation of chart kinds, against the kinds that there are.
@Suite("Gallery") struct GalleryTests {
  private static let folder = Places.root + "/docs/gallery"
  private static let page = Places.root + "/docs/CHARTS.md"

  private static func read(_ path: String) throws -> String {
    String(decoding: try Disk.read(path), as: UTF8.self)
  }

  private static func report() throws -> String {
    try read(folder + "/project/Reports/charts.md")
  }

  private static func kinds() throws -> [(name: String, summary: String)] {
    try #require(Catalogue.section("charts", of: ProjectPlaces(root: Places.root))).entries
  }

  @Test("the invented dossier and its report are without fault") func faultless() {
    let project = Project.open(ProjectPlaces(root: Self.folder + "/project"))
    let outcome = ProjectCheck.run(project)
    #expect(ShortPrinter.text(outcome.findings) == "")
  }

  @Test("every kind of chart is drawn") func complete() throws {
    let drawn = Set(try ChartPage.drawings(of: Self.report()).map(\.kind))
    let missing = try Self.kinds().map(\.name).filter { !drawn.contains($0) }
    #expect(missing == [], "add a block to docs/gallery/project/Reports/charts.md")
  }

  @Test("every drawing has a small reference picture, and no picture is left over")
  func pictures() throws {
    let names = try ChartPage.drawings(of: Self.report()).map { $0.name + ".png" }
    let files = try Disk.names(in: Self.folder + "/charts")
    #expect(Set(files) == Set(names), "run scripts/gallery record")
    let styles = try Disk.names(in: Self.folder + "/styles")
    let project = Project.open(ProjectPlaces(root: Places.root))
    #expect(Set(styles) == Set(project.styleNames.map { $0 + ".png" }))
    let paths =
      files.map { Self.folder + "/charts/" + $0 } + styles.map { Self.folder + "/styles/" + $0 }
    for path in paths { #expect(try Disk.read(path).count <= 60 * 1024, "\(path)") }
  }

  @Test("the page about chart kinds says what the report says") func documentation() throws {
    let summaries = Dictionary(uniqueKeysWithValues: try Self.kinds().map { ($0.name, $0.summary) })
    let text = ChartPage.text(from: try Self.report(), summaries: summaries)
    guard Disk.isFile(Self.page) else {
      try Disk.write(Array(text.utf8), to: Self.page)
      Issue.record("docs/CHARTS.md was missing and is written now; read it")
      return
    }
    #expect(try Self.read(Self.page) == text, "delete docs/CHARTS.md and run the tests")
  }

  @Test("a contact sheet has a name for every figure and page") func sheets() throws {
    let project = Project.open(ProjectPlaces(root: Self.folder + "/project"))
    let result = Gallery.draw([project], styles: ["newspaper"], scale: 0.2)
    #expect(result.findings.filter { $0.severity == .error } == [])
    #expect(result.files.map(\.name) == ["newspaper.png"])
    #expect(Gallery.draw([project], styles: ["no-such-style"], scale: 0.2).findings.hasErrors)
  }
}
