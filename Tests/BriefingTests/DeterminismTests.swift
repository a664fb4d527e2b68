import BriefingKit
import Testing

/// The same input gives the same bytes, wherever and in whatever order it is rendered.
@Suite("Same bytes") struct DeterminismTests {
  /// What is rendered: all as PDF, and pages as small pictures.
  private static var requests: [RenderRequest] {
    var pictures = RenderRequest()
    pictures.formats = ["png"]
    pictures.countries = ["UZ"]
    pictures.scale = 0.5
    return [RenderRequest(), pictures]
  }

  private static func render() -> [OutputFile] {
    let project = Project.open(ProjectPlaces(root: Places.root))
    return requests.flatMap { ReportRenderer.render($0, of: project).files }
  }

  private static let files = render()

  /// The names of files whose bytes are not those of the other list.
  private static func differences(_ others: [OutputFile]) -> [String] {
    let known = Dictionary(files.map { ($0.name, $0.bytes) }) { first, _ in first }
    let differing = others.filter { known[$0.name] != $0.bytes }.map(\.name)
    let missing = Set(known.keys).subtracting(others.map(\.name)).sorted()
    return differing + missing
  }

  @Test("twice in one process") func twice() {
    #expect(Self.files.count > 20)
    #expect(Self.differences(Self.render()) == [])
  }

  @Test("elsewhere, in another order")
  func elsewhere() throws {
    let folder = try TemporaryFolder()
    let script = """
      render() { briefing render "$@" --project "$ROOT" --output out; }
      render summit-briefing country-note --language de,en &&
      render summit-briefing --format png --scale 0.5 --language de &&
      render country-note --country UZ --format png --scale 0.5 &&
      render summit-briefing --format png --scale 0.5 --language en
      """
    let outcome = try Shell.run(
      script, in: folder.path,
      environment: [
        "ROOT": Places.root, "TZ": "Asia/Tokyo", "LC_ALL": "de_DE.UTF-8", "LANGUAGE": "ja",
        "HOME": "/nonexistent", "SOURCE_DATE_EPOCH": "1",
      ])
    try #require(outcome.status == 0, "\(outcome.messages)")
    let out = folder.file("out")
    let files = try Disk.names(in: out).map { name in
      OutputFile(name: name, bytes: try Disk.read("\(out)/\(name)"))
    }
    #expect(Self.differences(files) == [])
  }
}
