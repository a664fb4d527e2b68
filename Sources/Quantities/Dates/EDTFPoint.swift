/// One date of EDTF level 0 or 1 (ISO 8601-2): a year, a month or a day, perhaps with unspecified
/// digits, perhaps uncertain (`?`), approximate (`~`) or both (`%`).
public struct EDTFPoint: Hashable, Sendable {
  /// The year; nil for `XXXX`.
  public var year: Int?
  /// How many of the year's last digits are unspecified (`202X` has 1, `20XX` has 2); 0 to 2.
  public var unspecifiedYearDigits: Int
  /// The month; nil if none is written or it is `XX`.
  public var month: Int?
  /// The day; nil if none is written or it is `XX`.
  public var day: Int?
  /// Whether `?` or `%` stands behind the date.
  public var isUncertain: Bool
  /// Whether `~` or `%` stands behind the date.
  public var isApproximate: Bool

  /// Creates a date from its parts.
  public init(
    year: Int?, unspecifiedYearDigits: Int = 0, month: Int? = nil, day: Int? = nil,
    isUncertain: Bool = false, isApproximate: Bool = false
  ) {
    self.year = year
    self.unspecifiedYearDigits = unspecifiedYearDigits
    self.month = month
    self.day = day
    self.isUncertain = isUncertain
    self.isApproximate = isApproximate
  }
}
