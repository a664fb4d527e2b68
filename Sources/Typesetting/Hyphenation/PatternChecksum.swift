/// A sum by which a damaged table is known: FNV-1a with words of eight bytes in place of single
/// ones, which is enough against disks and half-written files, and costs next to nothing.
enum PatternChecksum {
  /// The sum of bytes.
  static func value(of bytes: UnsafeRawBufferPointer) -> UInt64 {
    let words = bytes.count / 8
    var sum: UInt64 = 0xcbf2_9ce4_8422_2325
    for word in 0..<words { mix(bytes.littleEndian(UInt64.self, at: word * 8), into: &sum) }
    for byte in bytes[(words * 8)...] { mix(UInt64(byte), into: &sum) }
    return sum
  }

  /// The bytes before a sum at the end; nil where the sum is not theirs.
  static func verified(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer? {
    let count = bytes.count - 8
    guard count >= 0 else { return nil }
    let table = UnsafeRawBufferPointer(rebasing: bytes[..<count])
    return bytes.littleEndian(UInt64.self, at: count) == value(of: table) ? table : nil
  }

  private static func mix(_ word: UInt64, into sum: inout UInt64) {
    sum = (sum ^ word) &* 0x100_0000_01b3
  }
}
