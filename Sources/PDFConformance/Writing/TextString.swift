/// Strings for people (ISO 32000-1, 7.9.2.2).
enum TextString {
  /// The bytes of a text: ASCII as it is, all else in UTF-16 with a byte order mark.
  static func encoded(_ text: String) -> [UInt8] {
    guard !isPlain(text) else { return Array(text.utf8) }
    var bytes: [UInt8] = [0xfe, 0xff]
    bytes.reserveCapacity(2 + 2 * text.utf8.count)
    for unit in text.utf16 {
      bytes.append(UInt8(unit >> 8))
      bytes.append(UInt8(truncatingIfNeeded: unit))
    }
    return bytes
  }

  /// Whether a text is of printable characters of ASCII only.
  static func isPlain(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { $0.allSatisfy { $0 >= 0x20 && $0 < 0x7f } }
  }
}
