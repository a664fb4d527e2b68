internal import CZlib

/// The checksum of ISO 3309 that zlib computes: it tells a damaged file from a whole one ten times
/// as fast as a digest does, and is no protection against someone who means harm.
enum CRC32 {
  /// The checksum of bytes.
  static func of(_ bytes: [UInt8]) -> UInt32 {
    UInt32(truncatingIfNeeded: crc32_z(0, bytes, bytes.count))
  }

  /// The checksum as eight digits.
  static func hex(of bytes: [UInt8]) -> String {
    let digits = String(of(bytes), radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
