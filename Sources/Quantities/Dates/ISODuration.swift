/// A duration of ISO 8601 in calendar units: `P5Y`, `P18M`, `P2Y6M`, `P3W`, `P10D`.
public struct ISODuration: Hashable, Sendable {
  /// Whole years, 0 or more.
  public var years: Int
  /// Whole months, 0 or more.
  public var months: Int
  /// Whole weeks, 0 or more; only alone.
  public var weeks: Int
  /// Whole days, 0 or more.
  public var days: Int

  /// Creates a duration from its parts.
  public init(years: Int = 0, months: Int = 0, weeks: Int = 0, days: Int = 0) {
    self.years = years
    self.months = months
    self.weeks = weeks
    self.days = days
  }
}
