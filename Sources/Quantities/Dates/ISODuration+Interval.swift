extension ISODuration {
  /// The duration of a closed interval, both ends included: five years for `2026/2030`, four days
  /// for `2024-08-09/2024-08-12`; nil for any other date and where the ends are not equally fine.
  public init?(spanning date: EDTFDate) {
    guard case .interval(let start?, let end?) = date, start.precision == end.precision,
      start.unspecifiedYearDigits + end.unspecifiedYearDigits == 0,
      let first = start.earliest, let after = end.latest?.advanced(byDays: 1)
    else { return nil }
    self.init(from: first, to: after)
  }

  /// The years, months and days from one day to a later one (which is not included); nil where the
  /// other day is earlier.
  public init?(from first: CalendarDay, to last: CalendarDay) {
    guard first <= last else { return nil }
    var months = (last.year - first.year) * 12 + last.month - first.month
    if first.adding(ISODuration(months: months)).map({ $0 > last }) ?? true { months -= 1 }
    let anniversary = first.adding(ISODuration(months: max(0, months))) ?? first
    self.init(
      years: months / 12, months: months % 12, days: last.dayNumber - anniversary.dayNumber)
  }
}
