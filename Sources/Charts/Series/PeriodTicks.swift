internal import Quantities
internal import Scene
internal import Styling

/// Names periods at their middles: as many as have room, at round distances.
struct PeriodTicks {
  private let scale: LinearScale
  private let period: Places.Period
  private let context: ChartContext
  private let lettering: Lettering
  private let words: ChartWords
  /// The first and the last period, counted from year 0.
  private let numbers: ClosedRange<Int>

  init(
    _ places: Places, _ period: Places.Period, _ scale: LinearScale, in context: ChartContext
  ) {
    (self.scale, self.period, self.context) = (scale, period, context)
    lettering = Lettering(context)
    words = ChartWords(context.wording)
    let first = Self.number(of: places.first.lowerBound, period)
    numbers = first...max(Self.number(of: places.last.lowerBound, period), first)
  }

  /// The finest names that leave each other room; in a small panel only the first and the last.
  var ticks: [PlaceAxis.Tick] {
    if context.isPanel, let ends = clear([numbers.lowerBound, numbers.upperBound]) { return ends }
    for step in steps {
      let first = (numbers.lowerBound + step - 1) / step * step
      let round = Array(stride(from: first, through: numbers.upperBound, by: step))
      if let ticks = clear(round), ticks.count > 1 || numbers.count == 1 { return ticks }
    }
    return clear([numbers.lowerBound, numbers.upperBound]) ?? clear([numbers.upperBound]) ?? []
  }

  private var steps: [Int] {
    switch period {
    case .year: [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500]
    case .month: [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200]
    }
  }

  /// The names of some periods; nil where they touch.
  private func clear(_ chosen: [Int]) -> [PlaceAxis.Tick]? {
    var ticks: [PlaceAxis.Tick] = []
    for number in chosen {
      guard let tick = tick(number) else { continue }
      let left = tick.x - tick.label.width / 2
      if let last = ticks.last, left < last.x + last.label.width / 2 + 5 {
        return last.mark == tick.mark ? ticks : nil
      }
      ticks.append(tick)
    }
    return ticks
  }

  private func tick(_ number: Int) -> PlaceAxis.Tick? {
    guard let first = Self.day(number, period), let next = Self.day(number + 1, period) else {
      return nil
    }
    // On an axis the digits alone say that they are years.
    let name = period == .year ? "\(first.year)" : words.month(first)
    let label = lettering.block(name, .axis)
    let middle = scale.position(of: Double(first.dayNumber + next.dayNumber) / 2)
    return PlaceAxis.Tick(
      x: PlaceAxis.clamped(middle, label.width, in: context), mark: middle, label: label)
  }

  private static func number(of day: Int, _ period: Places.Period) -> Int {
    guard let day = CalendarDay(dayNumber: day) else { return 0 }
    return period == .year ? day.year : day.year * 12 + day.month - 1
  }

  private static func day(_ number: Int, _ period: Places.Period) -> CalendarDay? {
    period == .year
      ? CalendarDay(year: number, month: 1, day: 1)
      : CalendarDay(year: number / 12, month: number % 12 + 1, day: 1)
  }
}
