/// Strings for people (ISO 32000-1, 7.9.2.2).
enum TextString {
  /// The bytes of a text: ASCII as it is, all else in UTF-16 with a byte order mark.
  static func encoded(_ text: String) -> [UInt8] {
    let plain = Array(text.utf8)
    if plain.allSatisfy({ $0 >= 0x20 && $0 < 0x7f }) { return plain }
    return [0xfe, 0xff] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
  }
}
