extension ExactDecimal {
  /// The nearest binary number: for places on a drawing only, never for a figure in print.
  public var drawingValue: Double { Double("\(coefficient)e\(exponent)") ?? 0 }

  /// Whether the number has no fraction.
  public var isWhole: Bool { exponent >= 0 }

  /// The number as an integer; nil where it has a fraction or does not fit.
  public var integer: Int? {
    guard isWhole, exponent <= 18, let shifted = Int128(plainDigits) else { return nil }
    return Int(exactly: shifted)
  }
}

extension ExactDecimal: ExpressibleByIntegerLiteral {
  /// A whole number as it stands in the code.
  public init(integerLiteral value: Int) { self.init(value) }
}
