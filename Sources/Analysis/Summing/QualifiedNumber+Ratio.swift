import Quantities

extension QualifiedNumber {
  /// The number of significant digits of a ratio.
  static let ratioDigits = 4

  /// How the ratio of two hedged numbers stands.
  enum Ratio {
    /// The ratio, rounded to four digits.
    case number(QualifiedNumber)
    /// Both numbers are bounds on one side (A11).
    case twoOneSidedBounds
    /// There is no such ratio.
    case undefined
  }

  /// This number over another one, both positive.
  ///
  /// A minimum below makes a maximum and the other way round; a maximum is rounded up and a minimum
  /// down, so that the bound stays true.
  func ratio(to divisor: QualifiedNumber) -> Ratio {
    if isOneSided && divisor.isOneSided { return .twoOneSidedBounds }
    let isMaximum = minimum == nil || divisor.maximum == nil
    let isMinimum = maximum == nil || divisor.minimum == nil
    guard value > .zero, divisor.value > .zero,
      let low = value.quotient(by: divisor.upper ?? divisor.value, up: false),
      let high = (upper ?? value).quotient(by: divisor.value, up: true),
      let nearest = value.divided(by: divisor.value, digits: Self.ratioDigits)
    else { return .undefined }
    if isMaximum { return .number(QualifiedNumber(high, .upTo)) }
    if isMinimum { return .number(QualifiedNumber(low, .atLeast)) }
    if let range = QualifiedNumber(from: low, to: high), upper != nil || divisor.upper != nil {
      return .number(range)
    }
    let isExact = qualifier == .exact && divisor.qualifier == .exact
    return .number(QualifiedNumber(nearest, isExact && low == high ? .exact : .approximately))
  }
}

extension ExactDecimal {
  /// The quotient, rounded up or down to four significant digits.
  fileprivate func quotient(by divisor: ExactDecimal, up: Bool) -> ExactDecimal? {
    guard let near = divided(by: divisor, digits: QualifiedNumber.ratioDigits),
      let back = near.multiplied(by: divisor)
    else { return nil }
    let unit = ExactDecimal(1, exponent: near.magnitude - QualifiedNumber.ratioDigits + 1)
    if up { return back < self ? near.adding(unit) : near }
    return back > self ? near.subtracting(unit) : near
  }
}
