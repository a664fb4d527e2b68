extension CalendarDay {
  /// The days since 1 January 1970, negative before.
  ///
  /// Years are counted from March, so that the leap day comes last (Howard Hinnant, "chrono-
  /// Compatible Low-Level Date Algorithms").
  public var dayNumber: Int {
    let shifted = month <= 2 ? year - 1 : year
    let (era, yearOfEra) = (shifted / 400, shifted % 400)
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day with a number of days since 1 January 1970; nil outside the years 1 to 9999.
  public init?(dayNumber: Int) {
    guard (-719_162...2_932_896).contains(dayNumber) else { return nil }
    let shifted = dayNumber + 719_468
    let (era, dayOfEra) = (shifted / 146_097, shifted % 146_097)
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = (monthFromMarch + 2) % 12 + 1
    self.init(
      year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  /// The day that many days later (earlier for negative numbers); nil outside the years 1 to 9999.
  public func advanced(byDays days: Int) -> CalendarDay? {
    let (number, overflow) = dayNumber.addingReportingOverflow(days)
    return overflow ? nil : CalendarDay(dayNumber: number)
  }

  /// The day a duration later; nil after the year 9999.
  ///
  /// Years and months come first; a day that the month does not have becomes its last (31 January
  /// and one month is 28 or 29 February).
  public func adding(_ duration: ISODuration) -> CalendarDay? {
    guard duration.isShort else { return nil }
    let months = (year + duration.years) * 12 + month - 1 + duration.months
    let (newYear, newMonth) = (months / 12, months % 12 + 1)
    let last = Self.days(in: newMonth, of: newYear)
    let shifted = CalendarDay(year: newYear, month: newMonth, day: min(day, last))
    return shifted?.advanced(byDays: duration.weeks * 7 + duration.days)
  }
}

extension ISODuration {
  /// Whether every part stays within ten thousand years, so that sums cannot overflow.
  fileprivate var isShort: Bool {
    [years, months, weeks, days].allSatisfy { (0...3_660_000).contains($0) }
  }
}
