public import Quantities

/// A length of time with its hedge, as in "more than twenty years" or "three to five months".
public struct QualifiedDuration: Hashable, Sendable {
  /// The length, or the lower end of a range.
  public var value: ISODuration
  /// How it is hedged; `.range` where there is an upper end.
  public var qualifier: Qualifier
  /// The upper end of a range; nil otherwise.
  public var upper: ISODuration?

  /// Creates a hedged length of time.
  public init(_ value: ISODuration, _ qualifier: Qualifier = .exact, upper: ISODuration? = nil) {
    self.value = value
    self.qualifier = upper == nil ? qualifier : .range
    self.upper = upper
  }

  /// The literal: `P5Y`, `> P20Y`, `P3M..P5M`.
  public var literal: String {
    let sign = qualifier.sign.isEmpty ? "" : qualifier.sign + " "
    return sign + value.literal + (upper.map { ".." + $0.literal } ?? "")
  }
}
