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
  }

  let ticks: [Tick]

  /// The ticks of a scale; no two are nearer than `spacing` points in a segment.
  init(_ scale: BrokenTimeScale, spacing: Double, words: ChartWords) {
    let density = scale.segments.map { segment in
      (segment.positions.upperBound - segment.positions.lowerBound)
        / (segment.days.upperBound - segment.days.lowerBound)
    }
    let step = Self.step(spacing: spacing, density: density.min() ?? 1)
    ticks = scale.segments.flatMap { segment -> [Tick] in
      let days = Self.days(of: step, in: segment.days)
      let middle = (segment.positions.lowerBound + segment.positions.upperBound) / 2
      if days.isEmpty, let day = CalendarDay(dayNumber: Int(scale.day(at: middle))) {
        return [
          Tick(position: middle, label: Self.name(day, step: step, words), isWholeSegment: true)
        ]
      }
      return days.map { day in
        Tick(
          position: scale.position(of: Double(day.dayNumber)),
          label: Self.name(day, step: step, words), isWholeSegment: false)
      }
    }
  }

  /// The finest step that leaves the ticks apart.
  private static func step(spacing: Double, density: Double) -> Step {
    let steps: [Step] = [
      .days(1), .days(7), .months(1), .months(3), .years(1), .years(2), .years(5), .years(10),
      .years(20), .years(50), .years(100), .years(500),
    ]
    return steps.first { $0.days * density >= spacing } ?? .years(1000)
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
    case .years: words.year(day.year)
    case .months: words.month(day)
    case .days: words.day(day)
    }
  }
}
