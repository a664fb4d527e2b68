/// A number with its hedge.
public struct QualifiedNumber: Hashable, Sendable {
  /// How the number is hedged; `.range` if and only if there is an upper end.
  public let qualifier: Qualifier
  /// The number, or the lower end of a range.
  public let value: ExactDecimal
  /// The upper end of a range, above the lower end; nil otherwise.
  public let upper: ExactDecimal?

  /// Creates a hedged number; for `.range` use the initializer with two ends.
  public init(_ value: ExactDecimal, _ qualifier: Qualifier = .exact) {
    self.qualifier = qualifier == .range ? .exact : qualifier
    self.value = value
    upper = nil
  }

  /// Creates a range of two different ends; nil where the lower end is not below the upper one.
  public init?(from lower: ExactDecimal, to upper: ExactDecimal) {
    guard lower < upper else { return nil }
    qualifier = .range
    value = lower
    self.upper = upper
  }
}
