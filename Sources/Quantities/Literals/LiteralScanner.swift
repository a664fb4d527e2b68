/// A cursor over the code points of a literal.
struct LiteralScanner {
  private let scalars: [Unicode.Scalar]
  /// The code points that are already read.
  private(set) var offset = 0

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  /// The next code point; nil at the end.
  var next: Unicode.Scalar? { peek() }

  /// The code point `distance` behind the next one; nil beyond the end.
  func peek(_ distance: Int = 0) -> Unicode.Scalar? {
    offset + distance < scalars.count ? scalars[offset + distance] : nil
  }

  /// Steps over a text if it comes next.
  mutating func accept(_ text: String) -> Bool {
    var place = offset
    for wanted in text.unicodeScalars {
      guard place < scalars.count, scalars[place] == wanted else { return false }
      place += 1
    }
    offset = place
    return true
  }

  /// Steps over everything up to the first code point that does not fit, and returns it.
  mutating func take(while fits: (Unicode.Scalar) -> Bool) -> String {
    var taken = String.UnicodeScalarView()
    while let scalar = next, fits(scalar) {
      taken.append(scalar)
      offset += 1
    }
    return String(taken)
  }

  /// Steps over ASCII digits, at most `limit`, and returns them.
  mutating func takeDigits(atMost limit: Int = .max) -> String {
    var left = limit
    return take {
      left -= 1
      return left >= 0 && $0.isDigit
    }
  }

  /// Steps over spaces, with or without break.
  mutating func skipSpaces() { _ = take { $0.properties.isWhitespace } }

  /// Fails unless everything is read.
  func expectEnd() throws(LiteralError) {
    guard offset == scalars.count else { throw unexpected() }
  }

  /// What stands here is not what the literal needs.
  func unexpected(_ wanted: String? = nil, hint: String? = nil) -> LiteralError {
    let wish = wanted.map { ", expected \($0)" } ?? ""
    guard let next else { return fail("the literal ends too early" + wish, hint: hint) }
    return fail("unexpected \"\(next)\"" + wish, hint: hint)
  }

  /// An error at the cursor, or `back` code points before it.
  func fail(_ message: String, back: Int = 0, hint: String? = nil) -> LiteralError {
    LiteralError(message, offset: offset - back, hint: hint)
  }
}

extension Unicode.Scalar {
  /// Whether this is an ASCII digit.
  var isDigit: Bool { ("0"..."9").contains(self) }
}
