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
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError("read", path) }
    defer { close(descriptor) }
    guard case .file(let size) = entry(at: path) else {
      throw FileError("read", path, code: EISDIR)
    }
    var bytes = try part(of: descriptor, atMost: max(size, 1), path)
    while true {
      let more = try part(of: descriptor, atMost: 4096, path)
      if more.isEmpty { return bytes }
      bytes += more
    }
  }

  /// The next bytes of an open file; none at its end.
  private static func part(
    of descriptor: Int32, atMost room: Int, _ path: String
  ) throws(FileError) -> [UInt8] {
    var filled = -1
    let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      repeat {
        filled = systemRead(descriptor, buffer.baseAddress, room)
      } while filled < 0 && errno == EINTR
      count = max(0, filled)
    }
    guard filled >= 0 else { throw FileError("read", path) }
    return bytes
  }

  /// The first bytes of a file, as far as it has them.
  ///
  /// - Throws: `FileError` where it cannot be opened or read.
  static func read(_ path: String, atMost count: Int) throws(FileError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError("read", path) }
    defer { close(descriptor) }
    var buffer = [UInt8](repeating: 0, count: count)
    // Regular files give all that is asked for at once.
    let filled = systemRead(descriptor, &buffer, count)
    guard filled >= 0 else { throw FileError("read", path) }
    return Array(buffer[..<filled])
  }

  /// The names in a folder in the order of their UTF-8 bytes, hidden ones left out.
  ///
  /// - Throws: `FileError` where the folder cannot be opened.
  public static func names(in folder: String) throws(FileError) -> [String] {
    guard let directory = opendir(folder) else { throw FileError("list the folder", folder) }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
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

private func systemRead(
  _ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int
) -> Int {
  #if canImport(Glibc)
    Glibc.read(descriptor, buffer, count)
  #else
    Darwin.read(descriptor, buffer, count)
  #endif
}
