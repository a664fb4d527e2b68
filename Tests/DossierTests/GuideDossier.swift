import Diagnostics
import Dossier

/// The dossier that `docs/DOSSIER.md` writes down as its example.
enum GuideDossier {
  /// The files of the page's blocks: the second word behind the fence is the name.
  static let files: [TextFile] = {
    let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    let page = FixtureFolder.bytes(of: root.joined(separator: "/") + "/docs/DOSSIER.md") ?? []
    var files: [TextFile] = []
    var block: (name: String, lines: [Substring])?
    for line in String(decoding: page, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      if let open = block, line == "```" {
        files.append(TextFile(path: open.name, text: open.lines.joined(separator: "\n") + "\n"))
        block = nil
      } else if block != nil {
        block?.lines.append(line)
      } else if line.hasPrefix("```"), let name = line.split(separator: " ").dropFirst().first {
        block = (String(name), [])
      }
    }
    return files
  }()

  /// The text that the example cites.
  static var text: SourceText? {
    files.first { $0.path == "harbour-news.txt" }.map {
      SourceText(source: RecordID("harbour-news"), file: $0)
    }
  }
}
