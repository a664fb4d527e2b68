extension QualifiedNumber {
  /// The least that the number can be, for comparisons; nil where only a maximum is stated.
  ///
  /// An approximate number is compared by its value.
  public var minimum: ExactDecimal? {
    qualifier == .upTo || qualifier == .under ? nil : value
  }

  /// The most that the number can be, for comparisons; nil where only a minimum is stated.
  public var maximum: ExactDecimal? {
    qualifier == .over || qualifier == .atLeast ? nil : upper ?? value
  }

  /// Whether the stated end itself is not met, as with "over" and "under".
  public var excludesEnd: Bool { qualifier == .over || qualifier == .under }

  /// Whether only a minimum or only a maximum is stated.
  public var isOneSided: Bool { minimum == nil || maximum == nil }

  /// The number times ten to a power, with the same hedge; nil beyond the range of exponents.
  public func shifted(by powerOfTen: Int) -> QualifiedNumber? {
    guard let value = value.shifted(by: powerOfTen) else { return nil }
    guard let upper else { return QualifiedNumber(value, qualifier) }
    return upper.shifted(by: powerOfTen).flatMap { QualifiedNumber(from: value, to: $0) }
  }
}
