/// Reading of scalars from UTF-8 that is known to be well formed.
extension [UInt8] {
  /// The scalar whose first byte stands at an index; nil at the end.
  func scalar(at index: Int) -> Unicode.Scalar? {
    guard index < count else { return nil }
    let lead = self[index]
    if lead < 0x80 { return Unicode.Scalar(lead) }
    let length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
    var value = UInt32(lead) & (0x7f >> UInt32(length))
    for byte in self[(index + 1)..<Swift.min(index + length, count)] {
      value = value << 6 | UInt32(byte & 0x3f)
    }
    return Unicode.Scalar(value)
  }

  /// The scalar whose last byte stands before an index; nil at the start.
  func scalar(before index: Int) -> Unicode.Scalar? {
    scalar(at: scalarStart(before: index))
  }

  /// Where the scalar that ends before an index starts.
  func scalarStart(before index: Int) -> Int {
    var start = index - 1
    while start > 0, self[start] & 0xc0 == 0x80 { start -= 1 }
    return start < 0 ? count : start
  }
}

extension Unicode.Scalar {
  /// Whether the character fills a square: ideographs, kana, hangul and their punctuation
  /// (East Asian Width W and F of UAX #11, by block).
  var isWide: Bool {
    switch value {
    case 0x1100...0x115f, 0x2e80...0xa4cf, 0xac00...0xd7a3, 0xf900...0xfaff, 0xfe30...0xfe4f,
      0xff00...0xff60, 0xffe0...0xffe6, 0x20000...0x3fffd:
      true
    default: false
    }
  }

  /// Whether the character is white that justification may widen.
  var isSpace: Bool { value == 0x20 || value == 0xa0 }
}
