/// A calendar day in the proleptic Gregorian calendar.
public struct CalendarDay: Hashable, Sendable, Comparable {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// Creates a day; nil if the calendar does not have it.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.days(in: month, of: year)).contains(day)
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// The number of days in a month (28 to 31).
  public static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Orders days in time.
  public static func < (a: CalendarDay, b: CalendarDay) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }
}

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

/// A date as EDTF writes it: a point, an interval with perhaps an open or unknown end, or a set of
/// which one member is meant.
public enum EDTFDate: Hashable, Sendable {
  /// `2026-05`, `2025-12-20~`, `XXXX-08-02`.
  case point(EDTFPoint)
  /// `2024-08-09/2024-08-12`; an end that is nil is open (`..`).
  case interval(EDTFPoint?, EDTFPoint?)
  /// `[2022,2023,2024]`: one of these.
  case oneOf([EDTFPoint])
}
