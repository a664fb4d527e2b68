internal import Quantities
internal import Scene
internal import Styling
internal import Typesetting

/// The level axis of days, periods or steps.
struct PlaceAxis {
  /// A named place.
  struct Tick {
    /// The middle of the name, in points.
    var x: Double
    /// The place itself, in points.
    var mark: Double
    /// The name.
    var label: TextBlock
  }

  /// The named places from left to right; names neither touch nor leave the frame.
  let ticks: [Tick]
  private let isStepped: Bool
  private let scale: LinearScale

  /// The axis of a table between two edges.
  ///
  /// With `fillsPlaces` a place is as wide as its span, as for steps; else the first and the last
  /// point stand at the edges.
  init(
    _ table: SeriesTable, from left: Double, to right: Double, fillsPlaces: Bool,
    in context: ChartContext
  ) {
    let range = left...max(right, left + 1)
    switch table.axis {
    case .steps(let names):
      let steps = StepTicks(names, range: range, fills: fillsPlaces, in: context)
      (scale, ticks, isStepped) = (steps.scale, steps.ticks, true)
    case .time:
      let places = Places(table)
      scale = LinearScale(domain: places.domain(whole: fillsPlaces), range: range)
      ticks = Self.timeTicks(places, scale, in: context)
      isStepped = false
    }
  }

  /// The middle of a place.
  func x(_ start: Int, _ end: Int) -> Double {
    let middle = isStepped ? Double(start) + 0.5 : (Double(start) + Double(end) + 1) / 2
    return scale.position(of: middle)
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

  /// The height of the names.
  var height: Double { ticks.map(\.label.height).max() ?? 0 }

  private static func timeTicks(
    _ places: Places, _ scale: LinearScale, in context: ChartContext
  ) -> [Tick] {
    guard let period = places.period else { return dayTicks(scale, in: context) }
    return PeriodTicks(places, period, scale, in: context).ticks
  }

  private static func dayTicks(_ scale: LinearScale, in context: ChartContext) -> [Tick] {
    let lettering = Lettering(context)
    let found = TimeTicks(BrokenTimeScale(scale), words: ChartWords(context.wording)) {
      lettering.block($0, .axis).width
    }.ticks
    var ticks: [Tick] = []
    for tick in found {
      let label = lettering.block(tick.label, .axis)
      let x = Self.clamped(tick.position, label.width, in: context)
      let isClear =
        ticks.last.map { x - label.width / 2 > $0.x + $0.label.width / 2 + 4 } ?? true
      if isClear { ticks.append(Tick(x: x, mark: tick.position, label: label)) }
    }
    return ticks
  }

  /// The middle of a name that would leave the frame, moved inside.
  static func clamped(_ x: Double, _ width: Double, in context: ChartContext) -> Double {
    min(max(x, width / 2), max(context.width - width / 2, width / 2))
  }
}
