import Diagnostics
import Testing

@testable import BriefingKit

/// What is recorded of a run, and what is said to have changed since.
@Suite("Manifest") struct ManifestTests {
  private let folder: TemporaryFolder
  private let root: String
  private let out: String

  init() throws {
    folder = try TemporaryFolder()
    root = folder.file("project")
    out = folder.file("out")
    _ = try Shell.spawn(
      #"cp -R "$SMALL" "$ROOT""#,
      environment: ["SMALL": Places.fixtures + "/projects/small", "ROOT": root])
  }

  private func run(_ change: (inout RenderRequest) -> Void = { _ in }) -> FolderRun {
    var request = RenderRequest()
    request.formats = ["svg"]
    change(&request)
    return FolderRun(request, of: ProjectPlaces(root: root), into: out)
  }

  private func rendered(_ change: (inout RenderRequest) -> Void = { _ in }) {
    let result = run(change).render(keepsManifest: true)
    #expect(result.findings.filter { $0.severity > .note }.isEmpty)
  }

  private func edit(_ path: String, _ old: String, _ new: String) throws {
    let file = "\(root)/\(path)"
    let text = String(decoding: try Disk.read(file), as: UTF8.self)
    try #require(text.contains(old))
    try Disk.write(Array(text.replacing(old, with: new).utf8), to: file)
  }

  @Test("at first everything is to be done, and then nothing") func unchanged() throws {
    #expect(run().changes() == [.neverRun])
    rendered()
    #expect(run().changes() == [])
    let manifest = RunManifest(in: out)
    #expect(manifest.records.count == 1)
    let names = try Disk.names(in: out).filter { $0 != RunManifest.fileName }
    #expect(manifest.outputs(of: run().request).sorted() == names.sorted())
  }

  @Test("what was read is what was written") func roundTrip() throws {
    rendered()
    let text = String(decoding: try Disk.read("\(out)/\(RunManifest.fileName)"), as: UTF8.self)
    #expect(RunManifest(in: out).text == text)
    rendered()
    #expect(
      String(decoding: try Disk.read("\(out)/\(RunManifest.fileName)"), as: UTF8.self) == text)
    #expect(!text.contains(root))
  }

  @Test("a fact, a report and a style that changed are named") func inputs() throws {
    rendered()
    try edit("seeds/money.yaml", "40e6 EUR", "41e6 EUR")
    try edit("Reports/ferries.md", "What Iceland offered", "What was offered")
    try edit("Styles/plain.yaml", "24 pt", "23 pt")
    #expect(
      run().changes() == [
        .inputChanged("Reports/ferries.md"), .inputChanged("Styles/plain.yaml"),
        .inputChanged("seeds/money.yaml"),
      ])
  }

  @Test("files that come and go are named") func files() throws {
    rendered()
    _ = try Shell.spawn(
      #"cd "$ROOT" && mv seeds/words.yaml seeds/more.yaml && cp Reports/ferries.md Reports/z.md"#,
      environment: ["ROOT": root])
    #expect(
      run().changes() == [
        .inputNew("Reports/z.md"), .inputNew("seeds/more.yaml"), .inputGone("seeds/words.yaml"),
      ])
  }

  @Test("what is not part of a run does not matter") func unrelated() throws {
    rendered { $0.reports = ["ferries"] }
    try edit("Reports/island-note.md", "On {{ country }}", "About {{ country }}")
    try Disk.write(Array("summary: Not used\n".utf8), to: "\(root)/Styles/other.yaml")
    try Disk.write(Array("a note".utf8), to: "\(root)/seeds/notes.txt")
    #expect(run { $0.reports = ["ferries"] }.changes() == [])
  }

  @Test("outputs that are damaged or gone are named, and made again") func outputs() throws {
    rendered { $0.formats = ["pdf"] }
    let names = RunManifest(in: out).outputs(of: run { $0.formats = ["pdf"] }.request)
    let before = try names.map { try Disk.read("\(out)/\($0)") }
    var bytes = before[0]
    bytes[bytes.count / 2] ^= 1
    try Disk.write(bytes, to: "\(out)/\(names[0])")
    _ = try Shell.spawn("rm \"$FILE\"", environment: ["FILE": "\(out)/\(names[1])"])
    #expect(
      run { $0.formats = ["pdf"] }.changes()
        == [.outputDamaged(names[0]), .outputMissing(names[1])])
    rendered { $0.formats = ["pdf"] }
    #expect(try names.map { try Disk.read("\(out)/\($0)") } == before)
    #expect(run { $0.formats = ["pdf"] }.changes() == [])
  }

  @Test("each set of options has its record, threads do not matter") func options() {
    rendered { $0.reports = ["ferries"] }
    rendered { $0.reports = ["island-note"] }
    #expect(run { $0.reports = ["ferries"] }.changes() == [])
    #expect(run { ($0.reports, $0.jobs) = (["island-note"], 4) }.changes() == [])
    #expect(run { ($0.reports, $0.scale) = (["ferries"], 1) }.changes() == [.neverRun])
  }

  @Test("a run that overwrites another's files is not mistaken for it") func overwritten() throws {
    rendered()
    rendered { $0.hasAnnex = true }
    #expect(run().changes() == [.neverRun])
    #expect(run { $0.hasAnnex = true }.changes() == [])
  }

  @Test("another version of a library or of the program") func versions() {
    var before = Ingredients(items: [])
    let now = before
    before.program = "briefing 0.0.1"
    before.libraries[0].version = "0.1"
    let library = now.libraries[0]
    #expect(
      RunChange.between(before, now) == [
        .version(name: "the program", before: "briefing 0.0.1", now: now.program),
        .version(name: library.name, before: "0.1", now: library.version),
      ])
  }

  @Test(
    "a manifest that is none counts as no record",
    arguments: ["", "{", "[]", "{\"@graph\": 3}", "{\"@graph\": [{\"@type\": \"CreateAction\"}]}"])
  func damaged(text: String) throws {
    rendered()
    try Disk.write(Array(text.utf8), to: "\(out)/\(RunManifest.fileName)")
    #expect(run().changes() == [.neverRun])
  }

  @Test("a manifest in which a character differs is never believed without reason") func tampered()
    throws
  {
    rendered { $0.reports = ["ferries"] }
    let path = "\(out)/\(RunManifest.fileName)"
    let text = String(decoding: try Disk.read(path), as: UTF8.self)
    let sound = RunManifest(in: out)
    for mark in ["\"sha256\": \"", "\"contentSize\": \"", "\"softwareVersion\": \""] {
      try Disk.write(Array(text.replacing(mark, with: mark + "9").utf8), to: path)
      #expect(RunManifest(in: out) != sound)
      #expect(run { $0.reports = ["ferries"] }.changes() != [])
    }
  }
}
