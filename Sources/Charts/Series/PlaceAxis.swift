internal import Quantities
internal import Scene
internal import Styling
internal import Typesetting

/// The level axis of days, years or steps.
struct PlaceAxis {
  /// A named place.
  struct Tick {
    /// The middle of the name, in points.
    var x: Double
    /// The name.
    var label: TextBlock
  }

  /// How places are laid out.
  private enum Layout {
    /// Steps of one width each.
    case steps(count: Int)
    /// Whole years, named at their middles.
    case years
    /// Days, named at the starts of days, months or years.
    case days
  }

  /// The named places from left to right; names neither touch nor leave the range by more than
  /// half of their width.
  let ticks: [Tick]
  private let layout: Layout
  private let scale: LinearScale

  /// The axis of a table between two edges, its names no further than the frame's edges.
  ///
  /// With `fillsPlaces` a place is as wide as its span, as for steps; else the first and last point
  /// stand at the edges.
  init(
    _ table: SeriesTable, from left: Double, to right: Double, fillsPlaces: Bool,
    in context: ChartContext
  ) {
    let range = left...max(right, left + 1)
    let lettering = Lettering(context)
    let places = Places(table)
    switch table.axis {
    case .steps(let names):
      layout = .steps(count: max(names.count, 1))
      scale = LinearScale(domain: 0...Double(max(names.count, 1)), range: range)
      ticks = Self.stepTicks(names, scale: scale, lettering: lettering)
    case .time where places.areYears:
      layout = .years
      scale = LinearScale(domain: places.years(whole: fillsPlaces), range: range)
      let days = places.first...places.last
      ticks = YearTicks(scale, days: days, frame: context.width).ticks { year in
        lettering.block(ChartWords(context.wording).year(year), .axis)
      }
    case .time:
      layout = .days
      let end = Double(places.last) + 1
      scale = LinearScale(domain: Double(places.first)...end, range: range)
      ticks = Self.dayTicks(scale, in: context)
    }
  }

  /// The middle of a place.
  func x(_ start: Int, _ end: Int) -> Double {
    switch layout {
    case .steps: scale.position(of: Double(start) + 0.5)
    case .years, .days: scale.position(of: (Double(start) + Double(end) + 1) / 2)
    }
  }

  /// The middle of a point.
  func x(_ point: SeriesTable.Point) -> Double { x(point.start, point.end) }

  /// From where to where a place reaches.
  func extent(_ point: SeriesTable.Point) -> ClosedRange<Double> { extent(point.start, point.end) }

  /// From where to where a place reaches.
  func extent(_ start: Int, _ end: Int) -> ClosedRange<Double> {
    let last = isStepped ? start : max(start, end)
    return scale.position(of: Double(start))...scale.position(of: Double(last) + 1)
  }

  private var isStepped: Bool {
    if case .steps = layout { true } else { false }
  }

  /// The height of the names.
  var height: Double { ticks.map(\.label.height).max() ?? 0 }

  /// Names of steps; where they are many, every second, third … one.
  private static func stepTicks(
    _ names: [String], scale: LinearScale, lettering: Lettering
  ) -> [Tick] {
    let width = scale.position(of: 1) - scale.position(of: 0)
    let every = max(Int((leastStep / max(width, 0.1)).rounded(.up)), 1)
    let room = width * Double(every) - 6
    return stride(from: 0, to: names.count, by: every).map { index in
      let block = lettering.block(names[index], .axis, width: room, alignment: .center)
      return Tick(x: scale.position(of: Double(index) + 0.5), label: block)
    }
  }

  /// No name of a step is set narrower than this, in points.
  private static let leastStep = 34.0

  private static func dayTicks(_ scale: LinearScale, in context: ChartContext) -> [Tick] {
    let lettering = Lettering(context)
    let words = ChartWords(context.wording)
    let whole = BrokenTimeScale(scale)
    let found = TimeTicks(whole, words: words) { lettering.block($0, .axis).width }.ticks
    var ticks: [Tick] = []
    for tick in found {
      let label = lettering.block(tick.label, .axis)
      let half = label.width / 2
      let x = min(max(tick.position, half), max(context.width - half, half))
      let isClear = ticks.last.map { x - half > $0.x + $0.label.width / 2 + 4 } ?? true
      if isClear { ticks.append(Tick(x: x, label: label)) }
    }
    return ticks
  }
}

/// What the places of a table cover.
private struct Places {
  /// The first day.
  let first: Int
  /// The last day.
  let last: Int
  /// The days that are annotated, within what is covered.
  private let annotated: [Int]
  /// Whether every place is a whole year.
  let areYears: Bool

  init(_ table: SeriesTable) {
    let points = table.series.flatMap(\.points)
    let days = table.days + table.alsoCoversDays
    first = days.min() ?? 0
    last = max(days.max() ?? 365, first)
    let covered = first...last
    annotated = table.annotations.flatMap { [$0.start, $0.end] }.filter(covered.contains)
    areYears =
      !points.isEmpty && points.allSatisfy { Self.isYear($0.start, $0.end) }
  }

  /// From the middle of the first year to that of the last one, unless years are wanted as a whole
  /// or something is annotated outside of their middles.
  func years(whole: Bool) -> ClosedRange<Double> {
    let (start, end) = (Double(first), Double(last) + 1)
    if whole || end - start < 400 { return start...end }
    let low = min(start + 182.5, annotated.min().map { Double($0) } ?? end)
    let high = max(end - 182.5, annotated.max().map { Double($0) + 1 } ?? start)
    return low...high
  }

  private static func isYear(_ start: Int, _ end: Int) -> Bool {
    guard let first = CalendarDay(dayNumber: start), let last = CalendarDay(dayNumber: end) else {
      return false
    }
    return first.month == 1 && first.day == 1 && last.month == 12 && last.day == 31
      && first.year == last.year
  }
}

/// Names years at their middles: as many as have room, at round distances.
private struct YearTicks {
  private let scale: LinearScale
  private let years: ClosedRange<Int>
  private let frame: Double

  init(_ scale: LinearScale, days: ClosedRange<Int>, frame: Double) {
    self.scale = scale
    self.frame = frame
    let first = CalendarDay(dayNumber: days.lowerBound)?.year ?? 1970
    years = first...max(CalendarDay(dayNumber: days.upperBound)?.year ?? first, first)
  }

  /// The finest names that leave each other room.
  func ticks(_ name: (CalendarDay) -> TextBlock) -> [PlaceAxis.Tick] {
    for step in [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500] {
      let ticks = ticks(every: step, name)
      let isClear = zip(ticks, ticks.dropFirst()).allSatisfy { a, b in
        a.x + a.label.width / 2 + 5 <= b.x - b.label.width / 2
      }
      if isClear { return ticks }
    }
    return Array(ticks(every: 1000, name).prefix(1))
  }

  private func ticks(every step: Int, _ name: (CalendarDay) -> TextBlock) -> [PlaceAxis.Tick] {
    let first =
      years.lowerBound % step == 0 ? years.lowerBound : years.lowerBound / step * step + step
    return stride(from: first, through: years.upperBound, by: step).compactMap { year in
      guard let day = CalendarDay(year: year, month: 1, day: 1) else { return nil }
      let label = name(day)
      let half = label.width / 2
      let middle = scale.position(of: Double(day.dayNumber) + 182.5)
      return PlaceAxis.Tick(x: min(max(middle, half), max(frame - half, half)), label: label)
    }
  }
}
