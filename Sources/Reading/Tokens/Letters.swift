/// A text as code points, once as it stands and once folded: small letters, ordinary digits and
/// marks for full-width ones.
struct Letters {
  /// The code points of the text.
  private(set) var raw: [UInt32] = []
  /// The same number of code points, folded.
  private(set) var folded: [UInt32] = []

  /// The number of code points.
  var count: Int { raw.count }

  /// No letters, with room for some.
  init(capacity: Int) {
    raw.reserveCapacity(capacity)
    folded.reserveCapacity(capacity)
  }

  init(_ text: String) {
    raw.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { raw.append(scalar.value) }
    folded = raw.map(Self.fold)
    composeMarks()
  }

  /// Puts each combining mark into the letter before it.
  private mutating func composeMarks() {
    for place in folded.indices.dropFirst() where 0x300..<0x370 ~= folded[place] {
      guard let composed = Self.compose(folded[place - 1], folded[place]) else { continue }
      (folded[place - 1], folded[place]) = (composed, Self.ignorable)
    }
  }

  /// Adds one of other letters, as it was folded there.
  mutating func append(_ other: Letters, _ place: Int) {
    raw.append(other.raw[place])
    folded.append(other.folded[place])
  }

  /// Leaves out what stands behind the first letters.
  mutating func shorten(to count: Int) {
    raw.removeLast(raw.count - count)
    folded.removeLast(folded.count - count)
  }

  /// A stretch as it stands in the text.
  func text(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    for value in raw[range] { Unicode.Scalar(value).map { view.append($0) } }
    return String(view)
  }

  /// Whether the code point at a place is a capital letter.
  func isCapital(at place: Int) -> Bool {
    let value = raw[place]
    return value != 0x451 && Self.fold(value) != value
  }

  /// What stands for a combining mark that went into the letter before it.
  static let ignorable: UInt32 = 0xad

  /// A letter with a mark as one code point, for the marks of the four languages.
  private static func compose(_ base: UInt32, _ mark: UInt32) -> UInt32? {
    switch (base, mark) {
    case (0x61, 0x308): 0xe4
    case (0x6f, 0x308): 0xf6
    case (0x75, 0x308): 0xfc
    case (0x435, 0x308): 0x435
    case (0x438, 0x306): 0x439
    default: nil
    }
  }

  /// The folded code point; always one for one, so that positions stay.
  static func fold(_ value: UInt32) -> UInt32 {
    switch value {
    case 0..<0x41, 0x5b..<0xc0: value
    case 0x41...0x5a: value + 32
    case 0xc0...0xde: value == 0xd7 ? value : value + 32
    case 0x400...0x40f: value == 0x401 ? 0x435 : value + 80
    case 0x410...0x42f: value + 32
    case 0x451: 0x435  // ё is written as е as often as not.
    case 0xff01...0xff5e: fold(value - 0xfee0)
    case 0xffe5: 0xa5
    case 0xffe0: 0xa2
    case 0xffe1: 0xa3
    case 0xffe6: 0x20a9
    default: value
    }
  }
}

/// What a code point is to the reader.
enum LetterClass: UInt8 {
  /// A blank of any width.
  case space
  /// A letter of a script that divides words by spaces.
  case letter
  /// A digit.
  case digit
  /// A letter of a script without spaces: ideographs and kana.
  case unspaced
  /// Anything that stands alone.
  case mark
  /// Invisible: soft hyphens, joiners, variation selectors.
  case ignorable

  /// The class of a folded code point.
  init(_ value: UInt32) {
    self = value < 0x530 ? Self.low(value) : Self.high(value)
  }

  private static func low(_ value: UInt32) -> LetterClass {
    switch value {
    case 0x61...0x7a, 0xaa, 0xb5, 0xba, 0xc0...0xd6, 0xd8...0xf6, 0xf8...0x52f: .letter
    case 0...0x20, 0x7f...0xa0: .space
    case 0x30...0x39: .digit
    case 0xad: .ignorable
    default: .mark
    }
  }

  private static func high(_ value: UInt32) -> LetterClass {
    switch value {
    case 0x2000...0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000: .space
    case 0x200b...0x200f, 0x2060...0x2064, 0xfe00...0xfe0f, 0xfeff: .ignorable
    case 0x2010...0x2bff, 0x2e00...0x2e7f, 0x3001...0x3004, 0x3008...0x3030, 0x30a0, 0x30fb,
      0xfe10...0xfe6f, 0xff61...0xff65, 0x1f000...0x1faff:
      .mark
    case 0x2e80...0xa4cf, 0xf900...0xfaff, 0xff66...0xff9f, 0x20000...0x3ffff: .unspaced
    default: .letter
    }
  }
}

/// A mark that joins words, and code points that the lexer asks for.
enum Mark {
  static let slash: UInt32 = 0x2f
  static let colon: UInt32 = 0x3a
  static let plus: UInt32 = 0x2b
  static let at: UInt32 = 0x40
  static let underscore: UInt32 = 0x5f

  static func isHyphen(_ value: UInt32) -> Bool {
    switch value {
    case 0x2d, 0x2010, 0x2011, 0x2013: true
    default: false
    }
  }
}
