import Diagnostics

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder of the project, by its path below the root.
struct TestFolder: Sendable, CustomStringConvertible {
  let path: String

  var description: String { path }

  private static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    .dropLast(4).joined(separator: "/")

  private var place: String { "\(Self.root)/\(path)" }

  /// The name of the folder.
  var name: String { String(path.split(separator: "/").last ?? "") }

  /// The folders and files inside, in alphabetical order.
  var names: [String] {
    guard let folder = opendir(place) else { return [] }
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

  /// The folders inside.
  var folders: [TestFolder] { names.map { TestFolder(path: "\(path)/\($0)") } }

  /// A file inside, called by its name alone; nil where there is none.
  func file(_ name: String) -> TextFile? {
    guard let file = fopen("\(place)/\(name)", "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return ferror(file) == 0 ? TextFile(path: name, bytes: bytes) : nil
  }

  /// All files inside and in folders below, called by their paths from here.
  var files: [TextFile] {
    names.flatMap { name -> [TextFile] in
      if let file = file(name) { return [file] }
      return TestFolder(path: "\(path)/\(name)").files.map { file in
        TextFile(path: "\(name)/\(file.path)", bytes: file.bytes)
      }
    }
  }

  /// Writes a text down, for a look at the difference.
  func record(_ text: String, as name: String) {
    guard let file = fopen("\(place)/\(name)", "w") else { return }
    fputs(text, file)
    fclose(file)
  }
}
