import Diagnostics
import Testing

@testable import BriefingKit

#if canImport(Glibc)
  import Glibc
#endif

/// What is rendered again is what would be rendered anew, whatever is kept in between.
@Suite("Watch") struct WatchTests {
  private let folder: TemporaryFolder
  private var places: ProjectPlaces {
    ProjectPlaces(root: folder.path, cache: folder.file("cache"))
  }

  /// A copy of the small project.
  init() throws {
    folder = try TemporaryFolder()
    for part in ["seeds", "Reports", "Styles"] {
      try Disk.createFolder(folder.file(part))
      for name in try Disk.names(in: Places.fixtures + "/projects/small/" + part) {
        let path = "\(part)/\(name)"
        try Disk.write(
          try Disk.read(Places.fixtures + "/projects/small/" + path), to: folder.file(path))
      }
    }
  }

  private func change(_ path: String, _ old: String, _ new: String) throws {
    let text = try folder.text(path)
    let parts = text.split(separator: old, omittingEmptySubsequences: false)
    #expect(parts.count > 1, "\(path) has no \(old)")
    try Disk.write(Array(parts.joined(separator: new).utf8), to: folder.file(path))
  }

  @Test("outputs are those of render, byte for byte") func bytes() throws {
    var request = RenderRequest()
    request.formats = ["pdf", "svg", "png"]
    var watch = Watch(request, of: places, into: folder.file("out"))
    let changes = [
      ("seeds/money.yaml", "40e6 EUR", "41e6 EUR"),
      ("Reports/ferries.md", "What Iceland offered", "What was offered"),
      ("Styles/plain.yaml", "size: 24 pt", "size: 23 pt"),
      ("seeds/money.yaml", "41e6 EUR", "42e6 EUR"),
      ("Hyphenation/hyph_en_US.dic", "1ma", "1me 1ra"),
      ("seeds/money.yaml", "42e6 EUR", "40e6 EUR"),
      ("seeds/money.yaml", "40e6 EUR", "41e6 EUR"),
    ]
    try Disk.createFolder(folder.file("Hyphenation"))
    let letters = "abcdefghijklmnopqrstuvwxyz".map { "\($0)8q\n" }.joined()
    try Disk.write(
      Array("UTF-8\n1ma\n1fe\n1la\n\(letters)".utf8),
      to: folder.file("Hyphenation/hyph_en_US.dic"))
    #expect(!watch.refresh().findings.hasErrors)
    for (path, old, new) in changes {
      try change(path, old, new)
      var written: [String] = []
      #expect(!watch.refresh(wrote: { written.append($0) }).findings.hasErrors)
      #expect(!written.isEmpty || path.hasPrefix("Hyphenation"))
      let anew = ReportRenderer.render(request, of: Project.open(places)).files
      for path in written {
        let file = try #require(anew.first { $0.name == FilePath.name(of: path) })
        #expect(try Disk.read(path) == file.bytes, "\(path)")
      }
    }
  }

  #if os(Linux)
    @Test("the system tells when a file is there, written, moved or gone") func alarm() throws {
      let (alarm, seeds) = (FolderAlarm(), folder.file("seeds"))
      #expect(!FolderAlarm().listen(to: [folder.file("nowhere")]))
      #expect(alarm.listen(to: [seeds, seeds]))
      #expect(isQuiet(alarm))
      let file = seeds + "/more.yaml"
      try Disk.write(Array("# more\n".utf8), to: file)
      #expect(!isQuiet(alarm))
      #expect(isQuiet(alarm))
      try change("seeds/more.yaml", "more", "most")
      #expect(!isQuiet(alarm))
      #expect(unlink(file) == 0)
      #expect(!isQuiet(alarm))
    }

    /// Whether nothing is told for a while.
    private func isQuiet(_ alarm: FolderAlarm) -> Bool {
      let clock = ContinuousClock()
      return clock.measure { alarm.wait(milliseconds: 200) } > .milliseconds(150)
    }
  #endif
}
