internal import Quantities

/// What the places of a table over time cover.
struct Places {
  /// A length of time that every place has.
  enum Period: Int {
    /// Whole months.
    case month = 1
    /// Whole years.
    case year = 12
  }

  /// The first place.
  let first: ClosedRange<Int>
  /// The last place.
  let last: ClosedRange<Int>
  /// The period that every place is; nil for days and other spans.
  let period: Period?
  /// The days that are annotated, within what is covered.
  private let annotated: [Int]

  /// Reads the places of a table; a table without any covers one year from 1970.
  init(_ table: SeriesTable) {
    let points = table.series.flatMap(\.points).map { $0.start...max($0.start, $0.end) }
    let all = points + table.alsoCoversPlaces
    first = all.min { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) } ?? 0...364
    last = all.max { ($0.upperBound, $0.lowerBound) < ($1.upperBound, $1.lowerBound) } ?? first
    let covered = first.lowerBound...max(last.upperBound, first.lowerBound)
    annotated = table.annotations.flatMap { [$0.start, $0.end] }.filter(covered.contains)
    let areYears = !all.isEmpty && all.allSatisfy { Self.period($0) == .year }
    let areMonths = !all.isEmpty && all.allSatisfy { Self.period($0) == .month }
    period = areYears ? .year : areMonths ? .month : nil
  }

  /// The days of the axis: from the middle of the first place to that of the last one, unless
  /// places are wanted as a whole or something is annotated outside of the middles.
  func domain(whole: Bool) -> ClosedRange<Double> {
    let (start, end) = (Double(first.lowerBound), Double(last.upperBound) + 1)
    // A number of a single day holds on behind it; nobody says how long, so a little is shown.
    let tail = whole && last.count == 1 ? (end - start) * 0.06 : 0
    if whole || first == last { return start...max(end + tail, start + 1) }
    let low = min(Self.middle(first), annotated.min().map { Double($0) } ?? end)
    let high = max(Self.middle(last), annotated.max().map { Double($0) + 1 } ?? start)
    return max(low, start)...max(min(high, end), low + 1)
  }

  /// The middle of a place.
  static func middle(_ place: ClosedRange<Int>) -> Double {
    (Double(place.lowerBound) + Double(place.upperBound) + 1) / 2
  }

  private static func period(_ place: ClosedRange<Int>) -> Period? {
    guard let first = CalendarDay(dayNumber: place.lowerBound),
      let next = CalendarDay(dayNumber: place.upperBound + 1), first.day == 1, next.day == 1
    else { return nil }
    return Period(rawValue: (next.year - first.year) * 12 + next.month - first.month)
      .flatMap { $0 == .year && first.month != 1 ? nil : $0 }
  }
}
