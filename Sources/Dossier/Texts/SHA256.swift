internal import CDigest

/// The digest of FIPS 180-4 that names a source's bytes and a passage's wording.
public struct SHA256 {
  private var context = sha256_ctx()

  /// A digest of nothing yet.
  public init() { nettle_sha256_init(&context) }

  /// Goes on with more bytes.
  public mutating func add(_ bytes: UnsafeRawBufferPointer) {
    nettle_sha256_update(
      &context, bytes.count, bytes.assumingMemoryBound(to: UInt8.self).baseAddress)
  }

  /// The digest of what was added: 64 lower-case hexadecimal digits.
  public consuming func hex() -> String {
    var digest = [UInt8](repeating: 0, count: 32)
    nettle_sha256_digest(&context, digest.count, &digest)
    return String(unsafeUninitializedCapacity: 64) { digits in
      for (index, byte) in digest.enumerated() {
        digits[2 * index] = Self.digit(byte >> 4)
        digits[2 * index + 1] = Self.digit(byte & 15)
      }
      return 64
    }
  }

  /// The digest of bytes: 64 lower-case hexadecimal digits.
  public static func hex(of bytes: [UInt8]) -> String {
    var sum = SHA256()
    bytes.withUnsafeBytes { sum.add($0) }
    return sum.hex()
  }

  /// The ASCII of a hexadecimal digit, 0 to 15.
  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }

  /// Whether a text has exactly this many lower-case hexadecimal digits and nothing else.
  static func isHex(_ text: String, digits: Int) -> Bool {
    text.utf8.count == digits
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }
}
