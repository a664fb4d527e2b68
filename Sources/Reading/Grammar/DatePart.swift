internal import Quantities

/// A date as far as one place of a text states it; a range fills in what its other end states.
struct DatePart {
  var day: Int?
  var month: Int?
  var year: Int?
  /// How many of the year's last digits are left open, for decades.
  var openDigits = 0
  /// Whether nothing but four digits says that this is a year.
  var isBareYear = false
  /// The tokens of the date itself.
  var core: Range<Int>
  /// All tokens, with words like "Jahr" and "года".
  var range: Range<Int>

  init(day: Int? = nil, month: Int? = nil, year: Int? = nil, tokens: Range<Int>) {
    (self.day, self.month, self.year) = (day, month, year)
    (core, range) = (tokens, tokens)
  }

  init(_ point: EDTFPoint, tokens: Range<Int>) {
    self.init(day: point.day, month: point.month, year: point.year, tokens: tokens)
  }

  /// Whether a day stands without a month, which is a date only in a range.
  var isDayOnly: Bool { day != nil && month == nil }
  /// Whether a month stands without day and year.
  var isMonthOnly: Bool { month != nil && day == nil && year == nil }

  /// The date; nil where the calendar does not have it, or it lacks its month.
  var point: EDTFPoint? {
    if isDayOnly { return nil }
    if let day, let month, CalendarDay(year: year ?? 2000, month: month, day: day) == nil {
      return nil
    }
    guard year != nil || month != nil else { return nil }
    return EDTFPoint(year: year, unspecifiedYearDigits: openDigits, month: month, day: day)
  }

  /// Takes over from the later end of a range what this one does not state.
  mutating func complete(from later: DatePart) {
    if day != nil, month == nil { month = later.month }
    guard month != nil, year == nil, let laterYear = later.year else { return }
    year = laterYear - ((month ?? 0) > (later.month ?? 12) ? 1 : 0)
  }

  /// Takes over from the earlier end of a range what this one does not state.
  mutating func complete(after earlier: DatePart) {
    if day != nil, month == nil { month = earlier.month }
    guard month != nil, year == nil, let earlierYear = earlier.year else { return }
    year = earlierYear + ((month ?? 12) < (earlier.month ?? 0) ? 1 : 0)
  }
}
