/// What a character is for the setting of East Asian text, after the character classes of W3C's
/// "Requirements for Japanese Text Layout" (jlreq), as far as rules here tell them apart.
enum CharacterClass {
  /// A bracket that opens: its ink stands in the right half of its square.
  case opening
  /// A bracket that closes, a comma or a full stop: its ink stands in the left half.
  case closing
  case ideograph
  case hiragana
  case katakana
  /// A letter or digit of a script with white between words.
  case letter
  case other

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x3008, 0x300a, 0x300c, 0x300e, 0x3010, 0x3014, 0xff08, 0xff3b, 0xff5b: self = .opening
    case 0x3001...0x3002, 0x3009, 0x300b, 0x300d, 0x300f, 0x3011, 0x3015, 0xff09, 0xff0c, 0xff0e,
      0xff3d, 0xff5d:
      self = .closing
    case 0x3041...0x309f: self = .hiragana
    case 0x30a1...0x30fa, 0x30fc...0x30ff, 0x31f0...0x31ff: self = .katakana
    case 0x3005...0x3007, 0x3400...0x4dbf, 0x4e00...0x9fff, 0xf900...0xfaff, 0x20000...0x3fffd:
      self = .ideograph
    default: self = scalar.isNarrowLetter ? .letter : .other
    }
  }

  /// Whether the character is a word's or a part of one, in a script of squares.
  var isSquareLetter: Bool {
    switch self {
    case .ideograph, .hiragana, .katakana: true
    default: false
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isNarrowLetter: Bool {
    !isWide && (("0"..."9").contains(self) || properties.isAlphabetic)
  }
}
