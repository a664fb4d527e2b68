extension ExactDecimal {
  /// The number 0.
  public static let zero = ExactDecimal(0)

  /// The powers of ten that a number may have.
  static let exponents = -1000...1000

  /// A whole number.
  public init(_ number: Int) { self.init(Int128(number)) }

  /// The exact sum; nil where it has more than 38 digits.
  public func adding(_ other: ExactDecimal) -> ExactDecimal? {
    let low = min(exponent, other.exponent)
    guard let a = coefficient(at: low), let b = other.coefficient(at: low) else { return nil }
    let (sum, overflow) = a.addingReportingOverflow(b)
    return overflow ? nil : Self.checked(sum, low)
  }

  /// The exact difference; nil where it has more than 38 digits.
  public func subtracting(_ other: ExactDecimal) -> ExactDecimal? { adding(other.negated) }

  /// The exact product; nil where it has more than 38 digits or leaves the range of exponents.
  public func multiplied(by other: ExactDecimal) -> ExactDecimal? {
    let (product, overflow) = coefficient.multipliedReportingOverflow(by: other.coefficient)
    return overflow ? nil : Self.checked(product, exponent + other.exponent)
  }

  /// The number with the other sign.
  public var negated: ExactDecimal { ExactDecimal(0 &- coefficient, exponent: exponent) }

  /// The number times ten to a power; nil where it leaves the range of exponents.
  public func shifted(by powerOfTen: Int) -> ExactDecimal? {
    let (power, overflow) = exponent.addingReportingOverflow(powerOfTen)
    return overflow ? nil : Self.checked(coefficient, power)
  }

  /// The exact sum of all terms, whatever their order; nil where it has more than 38 digits.
  ///
  /// The terms are put in order first, so that even running out of digits does not depend on the
  /// order in which they come.
  public static func sum(_ terms: some Sequence<ExactDecimal>) -> ExactDecimal? {
    var total = zero
    for term in terms.sorted() {
      guard let next = total.adding(term) else { return nil }
      total = next
    }
    return total
  }

  /// A number within the stated limits; nil beyond them.
  static func checked(_ coefficient: Int128, _ exponent: Int) -> ExactDecimal? {
    let number = ExactDecimal(coefficient, exponent: exponent)
    guard exponents.contains(number.exponent), number.coefficient.magnitude < maximalMagnitude
    else { return nil }
    return number
  }

  /// The coefficient that the number has with a lower power of ten; nil where it does not fit.
  private func coefficient(at low: Int) -> Int128? {
    var scaled = coefficient
    if scaled == 0 { return 0 }
    for _ in low..<exponent {
      let (next, overflow) = scaled.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      scaled = next
    }
    return scaled
  }

  /// Ten to the 38th, the first coefficient with 39 digits.
  private static let maximalMagnitude: UInt128 = 100_000_000_000_000_000_000_000_000_000_000_000_000
}
