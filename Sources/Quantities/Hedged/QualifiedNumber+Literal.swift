extension QualifiedNumber: CustomStringConvertible {
  /// Reads a number with its hedge.
  ///
  /// `150`, `≈ 3e12` or `~ 3e12`, `> 7.8e9`, `≥ 5e6` or `>= 5e6`, `≤ 60e6` or `<= 60e6`, `< 2e6`,
  /// `2e9..3e9`. Spaces behind the sign are free.
  public init(parsing text: String) throws(LiteralError) {
    var scanner = LiteralScanner(text)
    self = try scanner.scanQualifiedNumber()
    scanner.skipSpaces()
    try scanner.expectEnd()
  }

  /// The literal, with the signs that are printed: `≥ 5e6`, `2e9..3e9`.
  public var literal: String {
    if let upper { return "\(value.literal)..\(upper.literal)" }
    return qualifier.sign.isEmpty ? value.literal : "\(qualifier.sign) \(value.literal)"
  }

  /// The literal.
  public var description: String { literal }
}

extension LiteralScanner {
  /// Reads a hedged number from the cursor on.
  mutating func scanQualifiedNumber() throws(LiteralError) -> QualifiedNumber {
    skipSpaces()
    let qualifier = scanQualifier()
    skipSpaces()
    let start = offset
    let value = try scanDecimal()
    guard accept("..") else { return QualifiedNumber(value, qualifier) }
    let upper = try scanDecimal()
    let length = offset - start
    if qualifier != .exact {
      throw fail(
        "a range cannot have the sign \"\(qualifier.sign)\"", back: offset,
        hint: "leave out the sign")
    }
    guard let range = QualifiedNumber(from: value, to: upper) else {
      throw fail(
        "the range \"\(value)..\(upper)\" does not rise", back: length,
        hint: "write the smaller end first")
    }
    return range
  }

  private mutating func scanQualifier() -> Qualifier {
    let signs: [(String, Qualifier)] = [
      ("≈", .approximately), ("~", .approximately), ("≥", .atLeast), (">=", .atLeast),
      ("≤", .upTo), ("<=", .upTo), (">", .over), ("<", .under),
    ]
    for (sign, qualifier) in signs where accept(sign) { return qualifier }
    return .exact
  }
}
