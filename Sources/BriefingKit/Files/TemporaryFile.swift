#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file beside another one, which is to take its name when it is whole.
///
/// It is locked as long as it is open, so that others can tell it from one that a killed program left
/// behind; a lock ends with its program, also where programs do not see each other's numbers.
struct TemporaryFile: ~Copyable {
  /// The open file.
  let descriptor: Int32
  private let path: String
  private let target: String
  private var hasName = false

  /// How often another name is tried: by several threads, or by programs that have one number in
  /// two containers.
  private static let attempts = 1000

  /// Creates a file for a path.
  ///
  /// - Throws: `FileError` where the folder takes none.
  init(beside target: String) throws(FileError) {
    self.target = target
    for attempt in 0..<Self.attempts {
      let path = "\(target).tmp-\(getpid())-\(attempt)"
      let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
      let descriptor = open(path, flags, 0o666)
      if descriptor < 0 {
        if errno == EEXIST { continue }
        throw FileError("write", target)
      }
      if Self.lock(descriptor) {
        (self.descriptor, self.path) = (descriptor, path)
        return
      }
      close(descriptor)
    }
    throw FileError("write", target, code: EEXIST)
  }

  /// Locks a file that is new; false where somebody took it for a leftover in between.
  private static func lock(_ descriptor: Int32) -> Bool {
    _ = flock(descriptor, LOCK_EX)
    var status = stat()
    return fstat(descriptor, &status) == 0 && status.st_nlink > 0
  }

  /// Gives the file the name that it was made for.
  ///
  /// - Throws: `FileError` where that is not possible; the file is then gone.
  consuming func takeName() throws(FileError) {
    // The name is taken before the lock ends: a file without its lock is a leftover.
    guard rename(path, target) == 0 else { throw FileError("write", target) }
    hasName = true
  }

  deinit {
    if !hasName { unlink(path) }
    // A program that is started in this moment holds the file too, until it runs: without this it would
    // keep the lock.
    _ = flock(descriptor, LOCK_UN)
    close(descriptor)
  }
}
