internal import Quantities

/// The days that a time axis names: starts of years, months or days, whatever has room.
struct TimeTicks {
  /// A named place on the axis.
  struct Tick {
    /// The place, in points.
    var position: Double
    /// The name.
    var label: String
    /// Whether it stands for a whole segment, because no year or month starts in it.
    var isWholeSegment: Bool
  }

  /// How far two ticks are apart.
  private enum Step {
    case years(Int), months(Int), days(Int)

    /// About how many days it covers.
    var days: Double {
      switch self {
      case .years(let count): Double(count) * 365.25
      case .months(let count): Double(count) * 30.44
      case .days(let count): Double(count)
      }
    }

    /// All steps, the finest first.
    static let all: [Step] = [
      .days(1), .days(7), .months(1), .months(3), .years(1), .years(2), .years(5), .years(10),
      .years(20), .years(50), .years(100), .years(500),
    ]
  }

  let ticks: [Tick]

  /// The finest ticks of a scale whose names leave each other room in every segment.
  ///
  /// `measure` gives the width of a name, in points.
  init(_ scale: BrokenTimeScale, words: ChartWords, measure: (String) -> Double) {
    let density =
      scale.segments.map { segment in
        (segment.positions.upperBound - segment.positions.lowerBound)
          / (segment.days.upperBound - segment.days.lowerBound)
      }.max() ?? 1
    for step in Step.all where step.days * density >= Self.leastSpacing {
      let ticks = Self.ticks(of: step, on: scale, words: words)
      if Self.leaveRoom(ticks, measure) {
        self.ticks = ticks
        return
      }
    }
    ticks = Self.ticks(of: .years(1000), on: scale, words: words)
  }

  /// No name is narrower than this, so that finer steps need not be tried, in points.
  private static let leastSpacing = 12.0

  private static func ticks(
    of step: Step, on scale: BrokenTimeScale, words: ChartWords
  ) -> [Tick] {
    scale.segments.flatMap { segment -> [Tick] in
      let days = Self.days(of: step, in: segment.days)
      let middle = (segment.positions.lowerBound + segment.positions.upperBound) / 2
      if days.isEmpty, let day = CalendarDay(dayNumber: Int(scale.day(at: middle))) {
        return [Tick(position: middle, label: name(day, step: step, words), isWholeSegment: true)]
      }
      return days.map { day in
        Tick(
          position: scale.position(of: Double(day.dayNumber)),
          label: name(day, step: step, words), isWholeSegment: false)
      }
    }
  }

  /// Whether neighbours leave each other room; those beyond a cut are not asked, because the
  /// drawing leaves out what does not fit there.
  private static func leaveRoom(_ ticks: [Tick], _ measure: (String) -> Double) -> Bool {
    zip(ticks, ticks.dropFirst()).allSatisfy { a, b in
      a.isWholeSegment || b.isWholeSegment
        || b.position - a.position >= (measure(a.label) + measure(b.label)) / 2 + 6
    }
  }

  private static func days(of step: Step, in range: ClosedRange<Double>) -> [CalendarDay] {
    let least = Int(range.lowerBound.rounded(.up))
    guard let first = CalendarDay(dayNumber: max(least, minimalDay)) else { return [] }
    var days: [CalendarDay] = []
    var next = start(of: step, from: first)
    while let day = next, Double(day.dayNumber) <= range.upperBound {
      if Double(day.dayNumber) >= range.lowerBound { days.append(day) }
      next = successor(of: day, step: step)
    }
    return days
  }

  /// 1 January of the year 1.
  private static let minimalDay = -719_162

  private static func start(of step: Step, from day: CalendarDay) -> CalendarDay? {
    switch step {
    case .years(let count):
      CalendarDay(year: max(day.year / count * count, 1), month: 1, day: 1)
    case .months(let count):
      CalendarDay(year: day.year, month: (day.month - 1) / count * count + 1, day: 1)
    case .days: day
    }
  }

  private static func successor(of day: CalendarDay, step: Step) -> CalendarDay? {
    switch step {
    case .years(let count):
      CalendarDay(year: day.year == 1 && count > 1 ? count : day.year + count, month: 1, day: 1)
    case .months(let count):
      day.month + count > 12
        ? CalendarDay(year: day.year + 1, month: 1, day: 1)
        : CalendarDay(year: day.year, month: day.month + count, day: 1)
    case .days(let count): day.advanced(byDays: count)
    }
  }

  private static func name(_ day: CalendarDay, step: Step, _ words: ChartWords) -> String {
    switch step {
    // On an axis the digits alone say that they are years.
    case .years: "\(day.year)"
    case .months: words.month(day)
    case .days: words.day(day)
    }
  }
}
