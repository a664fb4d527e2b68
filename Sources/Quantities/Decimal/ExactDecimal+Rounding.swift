extension ExactDecimal {
  /// The number rounded to significant digits (1 to 38), half to even.
  public func rounded(toDigits digits: Int) -> ExactDecimal {
    rounded(toExponent: magnitude - max(1, digits) + 1)
  }

  /// The number rounded to a multiple of ten to a power, half to even: 0 makes whole numbers, -1
  /// tenths, 6 millions.
  public func rounded(toExponent power: Int) -> ExactDecimal {
    let dropped = power - exponent
    guard dropped > 0, coefficient != 0 else { return self }
    // More digits dropped than there are: less than a tenth of the unit, which rounds to zero.
    guard dropped <= String(coefficient.magnitude).utf8.count else { return .zero }
    let unit = (0..<dropped).reduce(UInt128(1)) { unit, _ in unit * 10 }
    let (quotient, remainder) = coefficient.magnitude.quotientAndRemainder(dividingBy: unit)
    let isUp = remainder > unit - remainder || (remainder * 2 == unit && quotient % 2 == 1)
    let rounded = Int128(quotient + (isUp ? 1 : 0))
    return ExactDecimal(coefficient < 0 ? -rounded : rounded, exponent: power)
  }

  /// The quotient rounded to significant digits (1 to 36), half to even; nil for a division by
  /// zero or a result beyond the range of exponents.
  public func divided(by divisor: ExactDecimal, digits: Int) -> ExactDecimal? {
    guard divisor.coefficient != 0 else { return nil }
    let wanted = min(36, max(1, digits))
    let bottom = divisor.coefficient.magnitude
    var (quotient, rest) = coefficient.magnitude.quotientAndRemainder(dividingBy: bottom)
    var power = exponent - divisor.exponent
    // One digit more than wanted decides the rounding, together with what is left over.
    while rest != 0, String(quotient).utf8.count <= wanted {
      let (digit, left) = bottom.dividingFullWidth(rest.multipliedFullWidth(by: 10))
      (quotient, rest, power) = (quotient * 10 + digit, left, power - 1)
    }
    if rest != 0, quotient % 5 == 0 { quotient += 1 }
    guard let magnitude = Int128(exactly: quotient) else { return nil }
    let isNegative = (coefficient < 0) != (divisor.coefficient < 0)
    let raw = ExactDecimal(isNegative ? -magnitude : magnitude, exponent: power)
    return Self.exponents.contains(raw.exponent) ? raw.rounded(toDigits: wanted) : nil
  }
}
