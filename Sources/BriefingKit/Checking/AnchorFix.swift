public import Checking
public import Diagnostics
import Dossier

/// Writes new anchors into the files of a dossier; every other byte stays as it is.
public enum AnchorFix {
  /// Rewrites anchors, each file at once or not at all; gives the files that were written.
  public static func write(
    _ moves: [AnchorMove], in project: Project
  ) -> (paths: [String], findings: [Finding]) {
    var (paths, findings): ([String], [Finding]) = ([], [])
    for file in project.files {
      let own = moves.filter { $0.span.file == file.path }
      let bytes = rewritten(file, own)
      guard bytes != file.bytes else { continue }
      do {
        try Disk.write(bytes, to: path(of: file, in: project))
        paths.append(file.path)
      } catch {
        findings.append(
          Finding("check.unwritten-fix", error.message, at: .file(file.path)))
      }
    }
    return (paths, findings)
  }

  /// The bytes of a file with its anchors rewritten, the last one first, so that places stay true.
  static func rewritten(_ file: TextFile, _ moves: [AnchorMove]) -> [UInt8] {
    var bytes = file.bytes
    for move in moves.sorted(by: { $0.span.start > $1.span.start }) {
      let old = Array(move.old.literal.utf8)
      let start = offset(ofLine: move.span.start.line, in: bytes)
      let places = start...max(start, bytes.count - old.count)
      guard bytes.count - start >= old.count,
        let place = places.first(where: { bytes[$0...].starts(with: old) })
      else { continue }
      bytes.replaceSubrange(place..<(place + old.count), with: Array(move.new.literal.utf8))
    }
    return bytes
  }

  private static func offset(ofLine line: Int, in bytes: [UInt8]) -> Int {
    var rest = line - 1
    guard rest > 0 else { return 0 }
    for (index, byte) in bytes.enumerated() where byte == 0x0a {
      rest -= 1
      if rest == 0 { return index + 1 }
    }
    return bytes.count
  }

  /// The file on disk: paths in messages are relative to the project where it lies in it.
  private static func path(of file: TextFile, in project: Project) -> String {
    let path = FilePath.join(project.places.root, file.path)
    return Disk.isFile(path) ? path : file.path
  }
}
