#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Files and folders of the machine; the only place of the program that reads or writes them.
public enum Disk {
  /// What is at a path.
  public enum Entry: Hashable, Sendable {
    case file(bytes: Int)
    case folder
    case other
  }

  /// What is at a path, symbolic links followed; nil if there is nothing.
  public static func entry(at path: String) -> Entry? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file(bytes: Int(status.st_size))
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  /// Whether a file is at a path.
  public static func isFile(_ path: String) -> Bool {
    if case .file = entry(at: path) { true } else { false }
  }

  /// All bytes of a file.
  ///
  /// - Throws: `FileError` where it cannot be opened or read.
  public static func read(_ path: String) throws(FileError) -> [UInt8] {
    let file = try OpenFile(path)
    // With room for one byte more than there are, one look finds the end too.
    var bytes = try file.next(atMost: file.size + 1)
    if bytes.count == file.size { return bytes }
    while true {
      let more = try file.next(atMost: 4096)
      if more.isEmpty { return bytes }
      bytes += more
    }
  }

  /// The names in a folder in the order of their UTF-8 bytes, hidden ones left out.
  ///
  /// - Throws: `FileError` where the folder cannot be opened.
  public static func names(in folder: String) throws(FileError) -> [String] {
    try members(of: folder).map(\.name)
  }

  /// What stands in a folder.
  struct Member: Hashable, Sendable {
    /// The name.
    var name: String
    /// Whether it is a folder, or a link to one.
    var isFolder: Bool
  }

  /// What stands in a folder, in the order of the UTF-8 bytes of names, hidden ones left out.
  ///
  /// - Throws: `FileError` where the folder cannot be opened.
  static func members(of folder: String) throws(FileError) -> [Member] {
    guard let directory = opendir(folder) else { throw FileError("list the folder", folder) }
    defer { closedir(directory) }
    var members: [Member] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasPrefix(".") { continue }
      let isFolder = isFolder(name, in: folder, type: Int(entry.pointee.d_type))
      members.append(Member(name: name, isFolder: isFolder))
    }
    return members.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// Whether an entry is a folder: most file systems tell with the name, and need not be asked again.
  private static func isFolder(_ name: String, in folder: String, type: Int) -> Bool {
    let isKnown = type != Int(DT_UNKNOWN) && type != Int(DT_LNK)
    return isKnown ? type == Int(DT_DIR) : entry(at: FilePath.join(folder, name)) == .folder
  }

  /// Creates a folder with all folders above it.
  ///
  /// - Throws: `FileError` where one cannot be created.
  public static func createFolder(_ path: String) throws(FileError) {
    if path.isEmpty || entry(at: path) == .folder { return }
    let parent = FilePath.folder(of: path)
    if parent != path { try createFolder(parent) }
    if mkdir(path, 0o777) != 0, errno != EEXIST || entry(at: path) != .folder {
      throw FileError("create the folder", path)
    }
  }

  /// Makes a path absolute and free of `.`, `..` and symbolic links; nil if nothing is there.
  public static func resolved(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }
}
