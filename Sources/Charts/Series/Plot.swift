internal import Quantities
internal import Scene

/// The area of a chart of series with its two axes.
struct Plot {
  /// The area.
  let area: Rect
  /// The upright axis.
  let values: ValueAxis
  /// The level axis.
  let places: PlaceAxis
  private let scale: LinearScale

  /// Lays two axes over an area.
  init(area: Rect, values: ValueAxis, places: PlaceAxis) {
    self.area = area
    self.values = values
    self.places = places
    scale = LinearScale(domain: values.domain, range: 0...area.height)
  }

  /// The height of a number of the table.
  func y(_ number: ExactDecimal) -> Double { y(drawn: values.drawn(number)) }

  /// The height of a number in the axis's unit.
  func y(drawn value: Double) -> Double { area.maxY - scale.position(of: value) }

  /// The height of zero, or of the end of the axis that is next to it.
  var baseline: Double {
    let domain = values.domain
    return y(drawn: min(max(0, domain.lowerBound), domain.upperBound))
  }

  /// How far the fading ends of points may reach.
  var fadeLimits: ClosedRange<Double> { (area.minY - Self.headroom)...area.maxY }

  /// How far a fading end may reach above the highest number of the axis, in points.
  static let headroom = 8.0

  /// Where a stated point lies; a range has two heights, the lower number first.
  func place(_ point: SeriesTable.Point, _ number: QualifiedNumber) -> PlacedPoint {
    PlacedPoint(
      x: places.x(point), low: y(number.value), high: y(number.upper ?? number.value),
      extent: places.extent(point), point: point, number: number)
  }
}

/// A stated point with its place in a plot.
struct PlacedPoint {
  /// The middle, in points.
  var x: Double
  /// The height of the number, or of the lower end of a range.
  var low: Double
  /// The height of the number, or of the upper end of a range.
  var high: Double
  /// From where to where the point's place reaches.
  var extent: ClosedRange<Double>
  /// The point.
  var point: SeriesTable.Point
  /// What is stated.
  var number: QualifiedNumber

  /// Whether the point is a range.
  var isRange: Bool { number.upper != nil }
  /// The middle.
  var middle: Point { Point(x: x, y: (low + high) / 2) }
}

extension Plot {
  /// The stated points of a series in runs without a gap.
  ///
  /// A run ends where a point is not stated, and where no point is written at all although the
  /// series has one at every such distance.
  func runs(of series: SeriesTable.Series) -> [[PlacedPoint]] {
    let usual = zip(series.points, series.points.dropFirst()).map { $1.start - $0.start }.min() ?? 1
    var runs: [[PlacedPoint]] = []
    var previous: SeriesTable.Point?
    for point in series.points {
      guard let number = point.number else {
        previous = nil
        continue
      }
      let placed = place(point, number)
      if let previous, !isBroken(previous, point, usual: usual) {
        runs[runs.count - 1].append(placed)
      } else {
        runs.append([placed])
      }
      previous = point
    }
    return runs
  }

  /// Single days may lie as far apart as they like; spans that follow each other may not.
  private func isBroken(
    _ a: SeriesTable.Point, _ b: SeriesTable.Point, usual: Int
  ) -> Bool {
    (a.end > a.start || b.end > b.start) && Double(b.start - a.start) > Double(usual) * 1.5
  }
}
