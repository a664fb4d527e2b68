#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Disk {
  /// All bytes of a file, and whether only its owner, who runs the program, may read or write it.
  ///
  /// - Throws: `FileError` where it cannot be opened or read.
  static func readPrivate(
    _ path: String
  ) throws(FileError) -> (bytes: [UInt8], isPrivate: Bool) {
    var status = stat()
    guard stat(path, &status) == 0 else { throw FileError("read", path) }
    let isPrivate = status.st_mode & 0o077 == 0 && status.st_uid == geteuid()
    return (isPrivate ? try read(path) : [], isPrivate)
  }
}
