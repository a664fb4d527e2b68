import Diagnostics

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The files of the project that the tests stand in.
enum ProjectFiles {
  private static let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")

  /// Every file below a folder of the project, by path.
  static func files(below folder: String) -> [TextFile] {
    names(in: folder).flatMap { name in
      let path = "\(folder)/\(name)"
      return file(path).map { [$0] } ?? files(below: path)
    }
  }

  /// A file of the project; nil where there is none.
  static func file(_ path: String) -> TextFile? {
    guard let stream = fopen("/\(root)/\(path)", "rb") else { return nil }
    defer { fclose(stream) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&chunk, 1, chunk.count, stream)
      if count <= 0 { break }
      bytes += chunk[..<count]
    }
    return ferror(stream) == 0 ? TextFile(path: path, bytes: bytes) : nil
  }

  private static func names(in folder: String) -> [String] {
    guard let directory = opendir("/\(root)/\(folder)") else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }
}
