#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Disk {
  /// What tells that a file has changed without reading it.
  struct Stamp: Hashable, Sendable {
    /// The size.
    var bytes: Int
    /// When the file was last written, in seconds since 1970.
    var seconds: Int
    /// The part of a second beyond.
    var nanoseconds: Int
  }

  /// The stamp of a file; nil if there is none.
  static func stamp(of path: String) -> Stamp? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    #if canImport(Glibc)
      let time = status.st_mtim
    #else
      let time = status.st_mtimespec
    #endif
    return Stamp(bytes: Int(status.st_size), seconds: time.tv_sec, nanoseconds: time.tv_nsec)
  }
}
