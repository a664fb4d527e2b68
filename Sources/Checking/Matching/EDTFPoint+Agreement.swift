import Dossier
import Quantities

/// The days that a date can mean; an end that is nil is open or unknown.
struct DayRange {
  var first: CalendarDay?
  var last: CalendarDay?

  init(first: CalendarDay?, last: CalendarDay?) {
    self.first = first
    self.last = last
  }

  init(_ date: EDTFDate) { self.init(first: date.earliest, last: date.latest) }

  init(_ point: EDTFPoint) { self.init(first: point.earliest, last: point.latest) }

  /// Whether both can mean the same day.
  func overlaps(_ other: DayRange) -> Bool {
    if let last, let first = other.first, last < first { return false }
    if let first, let last = other.last, last < first { return false }
    return true
  }

  /// The days a length of time later.
  func shifted(by length: ISODuration) -> DayRange {
    DayRange(
      first: first.flatMap { $0.adding(length) }, last: last.flatMap { $0.adding(length) })
  }

  /// The days and a number of days around them.
  func widened(byDays days: Int) -> DayRange {
    DayRange(
      first: first.flatMap { $0.advanced(byDays: -days) },
      last: last.flatMap { $0.advanced(byDays: days) })
  }
}

extension EDTFPoint {
  /// A date without its year is taken for the one next to the publication, so at most this many
  /// days from it.
  private static let reach = 200

  /// Whether a record's date is what a source states: no part differs, none is finer than stated
  /// (unless the record's date is approximate), and a year that the source leaves out is near its
  /// publication.
  func agrees(with stated: EDTFPoint, near sources: [Source]) -> Bool {
    guard part(month, agreesWith: stated.month), part(day, agreesWith: stated.day) else {
      return false
    }
    guard year != nil else { return true }
    if stated.year != nil { return DayRange(yearOnly).overlaps(DayRange(stated.yearOnly)) }
    return sources.contains { source in
      DayRange(self).overlaps(DayRange(source.published).widened(byDays: Self.reach))
    }
  }

  private func part(_ part: Int?, agreesWith stated: Int?) -> Bool {
    guard let part else { return true }
    return stated.map { $0 == part } ?? isApproximate
  }

  private var yearOnly: EDTFPoint {
    EDTFPoint(year: year, unspecifiedYearDigits: unspecifiedYearDigits)
  }
}

extension EDTFDate {
  /// How finely the date is stated at its finest.
  var finest: EDTFPoint.Precision {
    let points: [EDTFPoint] =
      switch self {
      case .point(let point): [point]
      case .interval(let start, let end): [start, end].compactMap { $0 }
      case .oneOf(let points): points
      }
    return points.map(\.precision).max { $0.rawValue < $1.rawValue } ?? .unknown
  }
}
