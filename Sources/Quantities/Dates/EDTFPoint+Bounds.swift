extension EDTFPoint {
  /// How finely a date is stated.
  public enum Precision: Int, Hashable, Sendable, CaseIterable {
    case unknown, year, month, day
  }

  /// How finely the date is stated, leaving aside unspecified digits of the year.
  public var precision: Precision {
    if day != nil { return .day }
    if month != nil { return .month }
    return year == nil ? .unknown : .year
  }

  /// The first day that can be meant; nil where the year is unknown.
  ///
  /// Hedges do not move it.
  public var earliest: CalendarDay? {
    year.flatMap { CalendarDay(year: max(1, $0), month: month ?? 1, day: day ?? 1) }
  }

  /// The last day that can be meant; nil where the year is unknown.
  ///
  /// Hedges do not move it.
  public var latest: CalendarDay? {
    guard let year else { return nil }
    let last = year + [0, 9, 99][min(2, max(0, unspecifiedYearDigits))]
    let month = month ?? 12
    let end = CalendarDay.days(in: month, of: last)
    return CalendarDay(year: last, month: month, day: min(end, day ?? end))
  }

  /// The day that is meant; nil where the date is coarser, unspecified or hedged.
  public var exactDay: CalendarDay? {
    guard day != nil, unspecifiedYearDigits == 0, !isUncertain, !isApproximate else { return nil }
    return earliest
  }

  /// The point of a day.
  public init(_ day: CalendarDay) {
    self.init(year: day.year, month: day.month, day: day.day)
  }
}
