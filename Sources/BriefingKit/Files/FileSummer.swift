import Dossier

/// Sums up files, one after the other, through one buffer: however large they are, none stands in
/// memory.
struct FileSummer {
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)

  /// The checksum of an open file, as eight digits; nil where it cannot be read to its end.
  mutating func crc32(of file: borrowing OpenFile) -> String? {
    var sum = CRC32()
    return readAll(of: file) { sum.add($0) } ? sum.hex : nil
  }

  /// The digest of a file; nil where it cannot be read to its end.
  mutating func sha256(of path: String) -> String? {
    guard let file = try? OpenFile(path) else { return nil }
    var sum = SHA256()
    return readAll(of: file) { sum.add($0) } ? sum.hex() : nil
  }

  private mutating func readAll(
    of file: borrowing OpenFile, part: (UnsafeRawBufferPointer) -> Void
  ) -> Bool {
    buffer.withUnsafeMutableBytes { buffer in
      while let count = try? file.next(into: buffer) {
        part(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        // A regular file gives all that is asked for, unless it ends.
        if count < buffer.count { return true }
      }
      return false
    }
  }
}
