import Diagnostics

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder of `Tests/Fixtures/dossier`: the smallest dossier with one kind of fault, and the text
/// that it must give.
struct FixtureFolder: Sendable, CustomStringConvertible {
  let name: String

  var description: String { name }

  /// All folders in alphabetical order.
  static let all = entries(of: root).map { FixtureFolder(name: $0) }

  private static let root: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(2).joined(separator: "/") + "/Fixtures/dossier"
  }()

  private var path: String { "\(Self.root)/\(name)" }

  /// The files of the dossier, called by their names alone.
  var files: [TextFile] {
    Self.entries(of: path).filter { $0 != "expected.txt" }.map {
      TextFile(path: $0, bytes: Self.bytes(of: "\(path)/\($0)") ?? [])
    }
  }

  /// The findings that the dossier must give; nil where they are not written yet.
  var expected: String? {
    Self.bytes(of: "\(path)/expected.txt").map { String(decoding: $0, as: UTF8.self) }
  }

  /// Writes the findings down, for a look at the difference.
  func record(_ text: String) {
    guard let file = fopen("\(path)/expected.txt", "w") else { return }
    fputs(text, file)
    fclose(file)
  }

  private static func entries(of path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  static func bytes(of path: String) -> [UInt8]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }
}
