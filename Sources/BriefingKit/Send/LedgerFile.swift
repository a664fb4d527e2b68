import Diagnostics
import Mail

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The ledger on disk, held by one program at a time.
final class LedgerFile {
  private let descriptor: Int32
  private let path: String

  /// Why a ledger cannot be held.
  enum Problem: Error {
    /// Another program sends.
    case busy
    /// The system refuses.
    case system(FileError)
  }

  /// Opens a ledger, or makes one; nobody else can hold it until this is gone.
  ///
  /// - Throws: `busy` where somebody does.
  init(_ path: String) throws(Problem) {
    self.path = path
    do {
      try Disk.createFolder(FilePath.folder(of: path))
    } catch {
      throw .system(error)
    }
    descriptor = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .system(FileError("write", path)) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let isBusy = errno == EWOULDBLOCK
      let failure = FileError("lock", path)
      close(descriptor)
      throw isBusy ? .busy : .system(failure)
    }
    Disk.keepName(of: path)
  }

  deinit { close(descriptor) }

  /// Cuts off a line that was never finished.
  func cut(to bytes: Int) throws(FileError) {
    guard ftruncate(descriptor, off_t(bytes)) == 0 else { throw FileError("write", path) }
  }

  /// Adds a line; when this returns, the line is on disk.
  func append(_ line: LedgerLine) throws(FileError) {
    try Disk.append(Array(line.text.utf8), to: descriptor, path: path)
  }
}
