internal import CDeflate

/// The checksum of ISO 3309, as gzip and PNG have it: it tells a damaged file from a whole one ten
/// times as fast as a digest does, and is no protection against someone who means harm.
struct CRC32: Hashable, Sendable {
  /// The checksum of what was added so far.
  private(set) var value: UInt32 = 0

  /// Goes on with more bytes.
  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    value = libdeflate_crc32(value, bytes.baseAddress, bytes.count)
  }

  /// The checksum as eight digits.
  var hex: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }

  /// The checksum of bytes, as eight digits.
  static func hex(of bytes: [UInt8]) -> String {
    var sum = CRC32()
    bytes.withUnsafeBytes { sum.add($0) }
    return sum.hex
  }
}
