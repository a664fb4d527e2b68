internal import Styling

/// The text of a paragraph as one sequence of bytes, free of characters that only steer breaks.
struct ParagraphSource {
  /// The text in UTF-8.
  private(set) var bytes: [UInt8] = []
  /// For each span, where it ends.
  private(set) var spanEnds: [Int] = []
  /// Offsets where the author allowed a word to be hyphenated (U+00AD).
  private(set) var softHyphens: [Int] = []
  /// Offsets where the author allowed a break (U+200B).
  private(set) var zeroWidthSpaces: [Int] = []

  init(_ spans: [TextSpan]) {
    for span in spans {
      append(span.style.isUppercase ? Capitals.of(span.text, language: span.language) : span.text)
      spanEnds.append(bytes.count)
    }
  }

  private mutating func append(_ text: String) {
    var plain = true
    for byte in text.utf8 where byte == 0xc2 || byte == 0xe2 || byte < 0x20 { plain = false }
    guard !plain else {
      bytes.append(contentsOf: text.utf8)
      return
    }
    for scalar in text.unicodeScalars { append(scalar) }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0xad: softHyphens.append(bytes.count)
    case 0x200b: zeroWidthSpaces.append(bytes.count)
    case 0x09: bytes.append(0x20)
    case 0x00..<0x0a, 0x0b..<0x20: break
    default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }
}

/// Capital letters.
enum Capitals {
  /// The text in capitals; in Turkish and Azerbaijani `i` keeps its dot.
  static func of(_ text: String, language: String) -> String {
    guard language.hasPrefix("tr") || language.hasPrefix("az") else { return text.uppercased() }
    return String(text.map { $0 == "i" ? "İ" : $0 }).uppercased()
  }
}
