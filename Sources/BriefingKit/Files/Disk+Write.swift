#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Disk {
  /// Writes a file so that the path holds the old bytes or the new ones at any moment, never a part:
  /// the bytes go to a temporary file beside it, reach the disk, and take the name by renaming.
  ///
  /// - Throws: `FileError`; a file that was there is then as it was, and no temporary file is left.
  public static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    let temporary = try TemporaryFile(beside: path)
    if let failure = fill(temporary.descriptor, with: bytes, path: path) { throw failure }
    try temporary.takeName()
  }

  private static func fill(
    _ descriptor: Int32, with bytes: [UInt8], path: String
  ) -> FileError? {
    if let failure = writeAll(bytes, to: descriptor, path: path) { return failure }
    return fsync(descriptor) == 0 ? nil : FileError("write", path)
  }

  /// Hands all bytes to the system, however few it takes at a time.
  private static func writeAll(
    _ bytes: [UInt8], to descriptor: Int32, path: String
  ) -> FileError? {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { systemWrite(descriptor, $0) }
      if count < 0 {
        if errno == EINTR { continue }
        return FileError("write", path)
      }
      rest = rest.dropFirst(count)
    }
    return nil
  }

  /// The streams that a program prints to.
  public enum Stream: Int32, Sendable {
    case output = 1
    case error = 2
  }

  /// Writes bytes to standard output or standard error.
  ///
  /// - Throws: `FileError` where the reader is gone.
  public static func print(_ bytes: [UInt8], to stream: Stream) throws(FileError) {
    if let failure = writeAll(bytes, to: stream.rawValue, path: "-") { throw failure }
  }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  #if canImport(Glibc)
    Glibc.write(descriptor, bytes.baseAddress, bytes.count)
  #else
    Darwin.write(descriptor, bytes.baseAddress, bytes.count)
  #endif
}
