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
    let allowed = literals.flatMap { scalars.ranges(of: Array($0.unicodeScalars)) }
    var found: [TypedNumber] = []
    var index = 0
    while index < scalars.count {
      guard scalars[index].isWordPart else {
        index += 1
        continue
      }
      let end = endOfToken(in: scalars, from: index)
      let token = scalars[index..<end]
      let isAllowed = allowed.contains { $0.lowerBound <= index && end <= $0.upperBound }
      if token.contains(where: { $0.isDigit }), !isAllowed, RuleName(String(token)) == nil {
        found.append(TypedNumber(text: String(token), start: text.place(of: index)))
      }
      index = end
    }
    return found
  }

  /// A token goes on over a sign that stands between a digit and a digit: `3.7`, `9–12`, `1:2`.
  private static func endOfToken(in scalars: [Unicode.Scalar], from start: Int) -> Int {
    var end = start
    while end < scalars.count {
      let joins =
        end > start && end + 1 < scalars.count && scalars[end - 1].isDigit
        && scalars[end + 1].isDigit && scalars[end].isNumberJoint
      guard scalars[end].isWordPart || joins else { break }
      end += 1
    }
    return end
  }
}

/// The name of a rule, as it may stand in prose.
struct RuleName: Hashable {
  var number: Int

  init?(_ text: String) {
    guard text.first == "A", let number = Int(text.dropFirst()), (1...30).contains(number),
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
  mutating func append(_ more: some Sequence<Unicode.Scalar>) { scalars.append(contentsOf: more) }

  /// Where a code point of the text stands.
  func place(of index: Int) -> Position {
    guard let run = runs.last(where: { $0.first <= index }) else {
      return Position(line: 1, column: 1)
    }
    return Position(line: run.start.line, column: run.start.column + index - run.first)
  }
}

extension Unicode.Scalar {
  /// Whether the character stands for a number without being a word; the scripts of reports, which
  /// have no such characters but the ASCII digits, are told apart without a look into Unicode's
  /// tables.
  var isDigit: Bool {
    switch value {
    case 0x30...0x39: true
    case 0..<0x80, 0xc0..<0x660, 0x2000..<0x2070, 0x3000..<0x3100, 0x4e00..<0xa000, 0xfff0...0xffff:
      false
    default: properties.numericType != nil && !properties.isIdeographic
    }
  }

  fileprivate var isWordPart: Bool {
    isDigit || (isASCII ? isASCIILetter : properties.isAlphabetic)
  }

  private var isASCIILetter: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }

  fileprivate var isNumberJoint: Bool { ".,:/-–—’'\u{a0}\u{202f}".unicodeScalars.contains(self) }
}

extension String {
  fileprivate init(_ scalars: ArraySlice<Unicode.Scalar>) {
    self = String(String.UnicodeScalarView(scalars))
  }
}

extension [Unicode.Scalar] {
  /// Every place at which other code points stand.
  fileprivate func ranges(of words: [Unicode.Scalar]) -> [Range<Int>] {
    guard !words.isEmpty, words.count <= count else { return [] }
    return (0...(count - words.count)).compactMap { start in
      self[start...].starts(with: words) ? start..<(start + words.count) : nil
    }
  }
}
