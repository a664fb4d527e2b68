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
      if token.contains(where: \.isDigit), !isAllowed, RuleName(String(token)) == nil {
        found.append(TypedNumber(text: String(token), start: text.places[index]))
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
  private(set) var scalars: [Unicode.Scalar] = []
  private(set) var places: [Position] = []

  /// Adds words that stand on one line.
  mutating func append(_ text: some StringProtocol, at start: Position) {
    for (offset, scalar) in text.unicodeScalars.enumerated() {
      scalars.append(scalar)
      places.append(Position(line: start.line, column: start.column + offset))
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool {
    if isASCII { return ("0"..."9").contains(self) }
    return properties.numericType != nil && !properties.isIdeographic
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
