extension ExactDecimal: CustomStringConvertible {
  /// Reads `150`, `-1.5`, `0.5`, `3e12`, `7.8e9`, `5e-3`.
  ///
  /// No group separators, no leading zeros, no plus sign; at most 38 significant digits.
  public init(parsing text: String) throws(LiteralError) {
    var scanner = LiteralScanner(text)
    self = try scanner.scanDecimal()
    try scanner.expectEnd()
  }

  /// The literal: plain below a million, else with an exponent that is a multiple of three where
  /// that is shorter (`3e12`, `60e6`, `1234567`).
  public var literal: String {
    let (plain, power) = (plainDigits, magnitude)
    guard coefficient != 0, power < -6 || power >= 6 else { return plain }
    let step = (power >= 0 ? power : power - 2) / 3 * 3
    let short = ExactDecimal(coefficient, exponent: exponent - step).plainDigits + "e\(step)"
    return short.count < plain.count ? short : plain
  }

  /// The literal.
  public var description: String { literal }

  /// The power of ten of the leading digit: 0 for 1 to 9.99, 12 for 3e12, -1 for 0.5; 0 for zero.
  public var magnitude: Int {
    coefficient == 0 ? 0 : String(coefficient.magnitude).utf8.count - 1 + exponent
  }

  /// All digits, with a decimal point where there is a fraction, and without an exponent.
  public var plainDigits: String {
    let sign = coefficient < 0 ? "-" : ""
    let digits = String(coefficient.magnitude)
    if exponent >= 0 { return sign + digits + String(repeating: "0", count: exponent) }
    let missing = max(0, 1 - exponent - digits.utf8.count)
    let padded = String(repeating: "0", count: missing) + digits
    return sign + padded.dropLast(-exponent) + "." + padded.suffix(-exponent)
  }
}

extension LiteralScanner {
  /// Reads a decimal number from the cursor on.
  mutating func scanDecimal() throws(LiteralError) -> ExactDecimal {
    let isNegative = accept("-")
    let start = offset
    let whole = try scanWholeDigits()
    let fraction = try scanFraction()
    let exponent = try scanExponent()
    let digits = (whole + fraction).drop { $0 == "0" }
    guard digits.utf8.count <= 38, let value = Int128(digits.isEmpty ? "0" : digits) else {
      throw fail("the number has more than 38 digits", back: offset - start)
    }
    let power = exponent - fraction.utf8.count
    guard ExactDecimal.exponents.contains(power) else {
      throw fail("the exponent is out of range", back: offset - start, hint: "use -900 to 900")
    }
    return ExactDecimal(isNegative ? -value : value, exponent: power)
  }

  private mutating func scanWholeDigits() throws(LiteralError) -> String {
    let digits = takeDigits()
    if digits.isEmpty {
      let hint: String? = next == "\u{2212}" ? "write the minus as a hyphen" : nil
      throw unexpected("a number", hint: hint)
    }
    if digits.utf8.count > 1, digits.hasPrefix("0") {
      throw fail("the number has a leading zero", back: digits.utf8.count)
    }
    if let separator = next, isSeparator(separator), peek(1)?.isDigit == true {
      throw unexpected(
        hint: "write all digits without separators, and a point before decimals")
    }
    return digits
  }

  private func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "," || scalar == "_" || scalar == "'" || scalar == "\u{A0}" || scalar == "\u{202F}"
  }

  /// Reads a point and digits; a point before another one belongs to a range.
  private mutating func scanFraction() throws(LiteralError) -> String {
    guard next == ".", peek(1) != "." else { return "" }
    _ = accept(".")
    let digits = takeDigits()
    guard !digits.isEmpty else { throw unexpected("digits behind the point") }
    return digits
  }

  private mutating func scanExponent() throws(LiteralError) -> Int {
    guard accept("e") || accept("E") else { return 0 }
    let isNegative = accept("-")
    let digits = takeDigits(atMost: 4)
    guard let power = Int(digits) else { throw unexpected("an exponent") }
    return isNegative ? -power : power
  }
}
