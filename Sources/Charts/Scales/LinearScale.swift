/// Places numbers on a line: equal differences get equal distances.
public struct LinearScale: Hashable, Sendable {
  /// The numbers that the scale is made for.
  public let domain: ClosedRange<Double>
  /// Where the ends of the domain lie, in points.
  public let range: ClosedRange<Double>

  /// Creates a scale; an empty domain or range is widened by 1, so that the scale stays invertible.
  public init(domain: ClosedRange<Double>, range: ClosedRange<Double>) {
    self.domain = Self.widened(domain)
    self.range = Self.widened(range)
  }

  /// Where a number lies, in points; numbers outside the domain lie outside the range.
  public func position(of value: Double) -> Double {
    let share = (value - domain.lowerBound) / (domain.upperBound - domain.lowerBound)
    return range.lowerBound + share * (range.upperBound - range.lowerBound)
  }

  /// The number at a position.
  public func value(at position: Double) -> Double {
    let share = (position - range.lowerBound) / (range.upperBound - range.lowerBound)
    return domain.lowerBound + share * (domain.upperBound - domain.lowerBound)
  }

  private static func widened(_ ends: ClosedRange<Double>) -> ClosedRange<Double> {
    let isEmpty = !(ends.upperBound - ends.lowerBound > 0)
    return isEmpty ? ends.lowerBound...(ends.lowerBound + 1) : ends
  }
}
