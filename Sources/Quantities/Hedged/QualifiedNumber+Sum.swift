/// What comes out when hedged numbers are added up (rule A10).
public enum SumResult: Hashable, Sendable {
  /// One hedged number.
  case number(QualifiedNumber)
  /// There were no terms: nothing is known, which is not zero.
  case nothing
  /// A minimum and a maximum were among the terms: no sign is true of the sum.
  case opposite
  /// A range and an approximate number were among the terms: no sign is true of the sum.
  case rangeAndApproximate
  /// The sum has more digits than can be kept.
  case overflow
}

extension QualifiedNumber {
  /// The sum of hedged numbers, whatever their order, by rule A10.
  ///
  /// Minima add up to a minimum and maxima to a maximum, which is exceeded (or not met) if that
  /// holds for any term. Any approximate term makes the sum approximate. Ranges add up end by end;
  /// beside a one-sided term only the end on that side is left of them.
  public static func sum(_ terms: some Sequence<QualifiedNumber>) -> SumResult {
    let terms = Array(terms)
    let qualifiers = Set(terms.map(\.qualifier))
    let hasMinimum = terms.contains { $0.maximum == nil }
    let hasMaximum = terms.contains { $0.minimum == nil }
    if terms.isEmpty { return .nothing }
    if hasMinimum && hasMaximum { return .opposite }
    if qualifiers.isSuperset(of: [.range, .approximately]) { return .rangeAndApproximate }
    guard let low = ExactDecimal.sum(terms.map(\.value)),
      let high = ExactDecimal.sum(terms.map { $0.upper ?? $0.value })
    else { return .overflow }
    if qualifiers.contains(.approximately) { return .number(.init(low, .approximately)) }
    if hasMinimum { return .number(.init(low, qualifiers.contains(.over) ? .over : .atLeast)) }
    if hasMaximum { return .number(.init(high, qualifiers.contains(.under) ? .under : .upTo)) }
    return .number(QualifiedNumber(from: low, to: high) ?? QualifiedNumber(low))
  }
}
