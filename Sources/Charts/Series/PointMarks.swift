internal import Quantities
internal import Scene
internal import Styling

extension SeriesDrawing {
  /// Draws the dots and hedges of a series, and keeps small labels off them.
  mutating func drawPoints(_ runs: [[PlacedPoint]], _ series: SeriesTable.Series) {
    if series.isBackground { return }
    let look = styles.look(series)
    let isRoomy = plot.area.width / Double(max(series.points.count, 1)) >= 9
    for run in runs {
      for place in run {
        let mark = HedgedPoint(
          place: place, hue: look.hue, paper: canvas.palette.paper,
          limits: plot.fadeLimits, radius: min(look.width + 0.4, 2.4),
          showsDot: isRoomy || run.count == 1)
        canvas.add(mark.items)
        if mark.isVisible { spots.block(mark.box) }
      }
    }
  }

  /// Whether a series has a gap between its first and last point that is stated.
  func hasGap(_ runs: [[PlacedPoint]]) -> Bool { runs.count > 1 }

  /// Prints numbers beside points where they have room: those with a hedge first, then the highest
  /// and the lowest, then the first.
  ///
  /// The last number stands in the label at the end. With many series only hedges are told.
  mutating func drawNumbers(_ runs: [[PlacedPoint]], _ series: SeriesTable.Series) {
    if series.isBackground { return }
    let places = runs.flatMap(\.self)
    let look = styles.look(series)
    for place in told(places, in: series) {
      let text = words.number(place.number, power: plot.values.power)
      let block = canvas.lettering.block(text, .remark, color: look.ink)
      let mark = HedgedPoint(
        place: place, hue: look.hue, paper: canvas.palette.paper, limits: plot.fadeLimits,
        radius: 2, showsDot: true)
      let size = Size(width: block.width, height: block.height)
      guard let corner = spots.take(size, beside: mark.box) else { continue }
      canvas.write(block, at: corner, isCovering: true)
    }
  }

  private func told(
    _ places: [PlacedPoint], in series: SeriesTable.Series
  ) -> [PlacedPoint] {
    let others = places.dropLast()
    let hedged = others.filter { $0.number.qualifier != .exact }
    let front = table.series.count { !$0.isBackground }
    guard !canvas.context.isPanel, front == 1 || series.isHighlighted else { return hedged }
    let exact = places.filter { $0.number.qualifier == .exact }
    let extremes = [
      exact.min { ($0.number.value, $0.x) < ($1.number.value, $1.x) },
      exact.max { ($0.number.value, $1.x) < ($1.number.value, $0.x) }, exact.first,
    ].compactMap(\.self)
    var seen: Set<Double> = []
    return (hedged + extremes).filter { $0.x != places.last?.x && seen.insert($0.x).inserted }
  }

  /// Keeps small labels off the straight lines of a run.
  mutating func blockLine(_ points: [Point]) {
    for (a, b) in zip(points, points.dropFirst()) { spots.block(from: a, to: b) }
  }
}
