import Diagnostics

/// A number that is written out in prose, where it should be a reference to a figure.
///
/// Every run of letters and digits with a digit in it counts, years and dates too. Names of rules
/// (`A1` to `A30`) and the literals that the front matter lists do not; nor do ideographs that stand
/// for numbers, which are words like "two" and parts of other words.
struct TypedNumber: Hashable {
  var text: String
  /// The place of the first code point.
  var start: Position

  /// Finds the typed numbers of a text whose code points stand at places of a file.
  static func find(in text: PlacedText, literals: [String]) -> [TypedNumber] {
    let scalars = text.scalars
    let literals = literals.map(\.codePoints)
    var found: [TypedNumber] = []
    var rest = scalars[...]
    while let token = firstToken(in: rest) {
      rest = scalars[token.upperBound...]
      let words = String(scalars[token])
      if RuleName(words) == nil, !literals.contains(where: { scalars.have($0, over: token) }) {
        found.append(TypedNumber(text: words, start: text.place(of: token.lowerBound)))
      }
    }
    return found
  }

  /// The first run with a digit in it; before its first digit stand parts of words alone.
  private static func firstToken(in scalars: ArraySlice<Unicode.Scalar>) -> Range<Int>? {
    guard let digit = scalars.firstIndex(where: { $0.isDigit }) else { return nil }
    let end = endOfToken(in: scalars, from: digit)
    let start = scalars[..<digit].lastIndex { !$0.isWordPart }.map { $0 + 1 }
    return (start ?? scalars.startIndex)..<end
  }

  /// A token goes on over a sign that stands between a digit and a digit: `3.7`, `9–12`, `1:2`.
  private static func endOfToken(in scalars: ArraySlice<Unicode.Scalar>, from start: Int) -> Int {
    var end = start
    while end < scalars.endIndex {
      let scalar = scalars[end]
      let joins =
        scalar.isNumberJoint && end > start && end + 1 < scalars.endIndex
        && scalars[end - 1].isDigit && scalars[end + 1].isDigit
      guard joins || scalar.isWordPart else { break }
      end += 1
    }
    return end
  }
}

/// The name of a rule, as it may stand in prose.
struct RuleName: Hashable {
  var number: Int

  init?(_ text: String) {
    guard text.utf8.first == UInt8(ascii: "A"), let number = Int(text.dropFirst()),
      (1...30).contains(number),
      text == "A\(number)"
    else { return nil }
    self.number = number
  }
}

/// Text whose code points know their places in a file.
struct PlacedText: Hashable {
  /// Words on one line of the file.
  private struct Run: Hashable {
    var first: Int
    var start: Position
  }

  private(set) var scalars: [Unicode.Scalar] = []
  private var runs: [Run] = []

  /// Says where in the file the next code points stand, on one line.
  mutating func open(at start: Position) {
    runs.append(Run(first: scalars.count, start: start))
  }

  /// Adds code points.
  mutating func append(_ more: [Unicode.Scalar]) { scalars += more }

  /// Where a code point of the text stands.
  func place(of index: Int) -> Position {
    guard let run = runs.last(where: { $0.first <= index }) else {
      return Position(line: 1, column: 1)
    }
    return Position(line: run.start.line, column: run.start.column + index - run.first)
  }
}

extension Unicode.Scalar {
  /// Whether the character stands for a number without being a word; the scripts of reports are told
  /// apart without a look into Unicode's tables.
  var isDigit: Bool {
    if value < 0x80 { return 0x30 <= value && value <= 0x39 }
    if value < 0x660 { return Self.latinNumbers.contains(self) }
    return !isPlainlyNoNumber && properties.numericType != nil && !properties.isIdeographic
  }

  /// The superscripts and fractions of Latin-1; before U+0660 there are no other numbers.
  private static let latinNumbers: [Unicode.Scalar] = ["²", "³", "¹", "¼", "½", "¾"]

  /// Punctuation, kana, ideographs and full-width signs without the digits among them.
  private var isPlainlyNoNumber: Bool {
    value >= 0x2000 && value < 0x2070 || value >= 0x3000 && value < 0x3100
      || value >= 0x4e00 && value < 0xa000
      || value >= 0xff00 && value <= 0xffff && !(value >= 0xff10 && value <= 0xff19)
  }

  fileprivate var isWordPart: Bool {
    isASCII ? isASCIILetter || isDigit : isLetter || isDigit
  }

  /// Whether the character is alphabetic; letters of the reports' scripts are told by their blocks.
  private var isLetter: Bool {
    switch value {
    case 0xc0...0xd6, 0xd8...0xf6, 0xf8...0x2af, 0x400...0x481, 0x48a...0x52f, 0x3041...0x3096,
      0x30a1...0x30fa, 0x4e00...0x9fff:
      true
    case 0x80..<0xaa, 0x2000...0x206f, 0x3000...0x3004, 0xff00...0xff0f: false
    default: properties.isAlphabetic
    }
  }

  private var isASCIILetter: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }

  fileprivate var isNumberJoint: Bool {
    switch self {
    case ".", ",", ":", "/", "-", "–", "—", "’", "'", "\u{a0}", "\u{202f}": true
    default: false
    }
  }
}

extension String {
  fileprivate init(_ scalars: ArraySlice<Unicode.Scalar>) {
    self = String(String.UnicodeScalarView(scalars))
  }
}

extension [Unicode.Scalar] {
  /// Whether other code points stand at a place where they take in a range.
  fileprivate func have(_ words: [Unicode.Scalar], over range: Range<Int>) -> Bool {
    let first = Swift.max(0, range.upperBound - words.count)
    let last = Swift.min(range.lowerBound, count - words.count)
    return first <= last && (first...last).contains { self[$0...].starts(with: words) }
  }
}
