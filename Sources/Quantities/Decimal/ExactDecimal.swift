/// An exact decimal number: `coefficient × 10^exponent`.
///
/// Never binary floating point, because a quoted figure must come out as it went in.
///
/// The value is kept in lowest terms (no trailing zero in the coefficient; zero has exponent 0), so
/// that equal numbers are equal values.
public struct ExactDecimal: Hashable, Sendable {
  /// The digits with their sign; at most 38 digits.
  public let coefficient: Int128
  /// The power of ten; -1000 to 1000.
  public let exponent: Int

  /// Creates a number from its digits and its power of ten.
  public init(_ coefficient: Int128, exponent: Int = 0) {
    var (digits, power) = (coefficient, exponent)
    while digits != 0, digits % 10 == 0 { (digits, power) = (digits / 10, power + 1) }
    self.coefficient = digits
    self.exponent = digits == 0 ? 0 : power
  }
}
