extension Amount: CustomStringConvertible {
  /// Reads a sum of money: a hedged number, a space and an ISO 4217 code, as in `> 7.8e9 USD`.
  public init(parsing text: String) throws(LiteralError) {
    var scanner = LiteralScanner(text)
    let number = try scanner.scanQualifiedNumber()
    scanner.skipSpaces()
    let currency = try scanner.scanCurrency()
    scanner.skipSpaces()
    try scanner.expectEnd()
    self.init(number, currency)
  }

  /// The literal: `≈ 3e12 JPY`.
  public var literal: String { "\(number.literal) \(currency.code)" }

  /// The literal.
  public var description: String { literal }
}

extension LiteralScanner {
  fileprivate mutating func scanCurrency() throws(LiteralError) -> Currency {
    let word = take { !$0.properties.isWhitespace }
    if let currency = Currency(word) { return currency }
    let length = word.unicodeScalars.count
    if length == 0 {
      throw fail("the amount has no currency", hint: "add an ISO 4217 code such as USD")
    }
    let upper = word.uppercased()
    let hint = Currency(upper) == nil ? "write an ISO 4217 code such as USD" : "write \(upper)"
    throw fail("unknown currency \"\(word)\"", back: length, hint: hint)
  }
}
