internal import Quantities
internal import Scene
internal import Styling

extension SeriesDrawing {
  /// Draws each number as a tread over its place, risers between neighbours; a single day holds
  /// until the next one.
  mutating func drawSteps() {
    var ends: [Int: Point] = [:]
    var all: [(runs: [[PlacedPoint]], series: SeriesTable.Series)] = []
    for (index, series) in ordered {
      let runs = plot.runs(of: series).map(treads)
      for run in runs { drawStairs(run, styles.look(series)) }
      all.append((runs, series))
      if let last = runs.last?.last {
        ends[index] = Point(x: last.extent.upperBound, y: last.middle.y)
      }
    }
    for (runs, series) in all { drawStepHedges(runs, series) }
    for (runs, series) in all { drawNumbers(runs, series) }
    noteGaps(all)
    drawEndLabels(ends)
  }

  /// The points with the extent of their treads, and their middles there.
  private func treads(_ run: [PlacedPoint]) -> [PlacedPoint] {
    run.indices.map { index in
      var place = run[index]
      let next = index + 1 < run.count ? run[index + 1].extent.lowerBound : nil
      let end = next ?? max(place.extent.upperBound, place.extent.lowerBound + Self.leastTread)
      place.extent =
        place.extent
        .lowerBound...max(
          min(end, plot.area.maxX), place.extent.lowerBound)
      place.x = (place.extent.lowerBound + place.extent.upperBound) / 2
      return place
    }
  }

  /// The last number of a series that is stated for a single day has a tread of this width, in
  /// points.
  private static let leastTread = 14.0

  private mutating func drawStairs(_ run: [PlacedPoint], _ look: SeriesLook) {
    var line: [Point] = []
    for place in run {
      let (left, right) = (place.extent.lowerBound, place.extent.upperBound)
      if place.isRange {
        stroke(line, look)
        line = []
        drawBox(place, look)
      } else {
        line += [Point(x: left, y: place.low), Point(x: right, y: place.low)]
      }
    }
    stroke(line, look)
  }

  private mutating func drawBox(_ place: PlacedPoint, _ look: SeriesLook) {
    let area = Rect(
      x: place.extent.lowerBound, y: place.high,
      width: place.extent.upperBound - place.extent.lowerBound,
      height: max(place.low - place.high, 0.75))
    let light = look.hue.mixed(with: canvas.palette.paper, amount: 0.72)
    canvas.add([
      .shape(
        Shape(.rect(area), fill: .solid(light), stroke: Stroke(color: look.hue, width: 0.7)))
    ])
    spots.block(area)
  }

  /// Treads need no dots; only hedges have marks.
  private mutating func drawStepHedges(
    _ runs: [[PlacedPoint]], _ series: SeriesTable.Series
  ) {
    if series.isBackground { return }
    let look = styles.look(series)
    for place in runs.flatMap(\.self) where place.number.qualifier != .exact && !place.isRange {
      let mark = HedgedPoint(
        place: place, hue: look.hue, paper: canvas.palette.paper, limits: plot.fadeLimits,
        radius: 2.2, showsDot: false)
      canvas.add(mark.items)
      spots.block(mark.box)
    }
  }
}
