@testable import BriefingKit
import Testing

/// The same input gives the same bytes, wherever and in whatever order it is rendered.
@Suite("Same bytes") struct DeterminismTests {
  /// What is rendered: all as PDF, and pages as small pictures and for browsers.
  private static var requests: [RenderRequest] {
    var pictures = RenderRequest()
    pictures.formats = ["png", "html"]
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
      set -e
      render summit-briefing country-note --language kk,ja,de,ru,en
      for language in ru de ja; do
        render summit-briefing --format png,html --scale 0.5 --language $language
      done
      render country-note --country UZ --format png,html --scale 0.5
      render summit-briefing --format png,html --scale 0.5 --language kk,en
      """
    let outcome = try Shell.run(
      script, in: folder.path,
      environment: [
        "ROOT": Places.root, "TZ": "Asia/Tokyo", "LC_ALL": "de_DE.UTF-8", "LANGUAGE": "ja",
        "HOME": "/nonexistent", "SOURCE_DATE_EPOCH": "",
      ])
    try #require(outcome.status == 0, "\(outcome.messages)")
    let out = folder.file("out")
    let files = try Disk.names(in: out).map { name in
      OutputFile(name: name, bytes: try Disk.read("\(out)/\(name)"))
    }
    #expect(Self.differences(files) == [])
  }

  @Test("SOURCE_DATE_EPOCH moves the dates of the file and nothing else")
  func sourceDate() throws {
    var request = RenderRequest()
    request.reports = ["country-note"]
    request.languages = ["de"]
    request.countries = ["UZ"]
    let project = Project.open(ProjectPlaces(root: Places.root))
    let usual = try #require(ReportRenderer.render(request, of: project).files.first)
    request.created = 1_234_567_890
    let moved = try #require(ReportRenderer.render(request, of: project).files.first)
    #expect(moved.bytes.count == usual.bytes.count)
    let (before, after) = (try FinishedPDF(usual.bytes), try FinishedPDF(moved.bytes))
    #expect(before.metadata.contains("<xmp:CreateDate>2025-12-20T00:00:00Z<"))
    let dates = after.metadata.ranges(of: "2009-02-13T23:31:30Z").count
    #expect(dates == 3)
    #expect(
      after.metadata.replacing("2009-02-13T23:31:30Z", with: "2025-12-20T00:00:00Z")
        == before.metadata)
    #expect(after.document.text == before.document.text)
  }

  @Test(
    "moments",
    arguments: [
      (0, "1970-01-01T00:00:00Z"), (86_399, "1970-01-01T23:59:59Z"), (-1, "1969-12-31T23:59:59Z"),
      (951_782_400, "2000-02-29T00:00:00Z"), (253_402_300_799, "9999-12-31T23:59:59Z"),
    ])
  func moments(seconds: Int, expected: String) {
    #expect(Timestamp.text(seconds) == expected)
  }
}
