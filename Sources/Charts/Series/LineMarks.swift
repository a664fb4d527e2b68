internal import Quantities
internal import Scene
internal import Styling

extension SeriesDrawing {
  /// Draws straight lines from point to point; where a range is stated, a band between its ends.
  mutating func drawLines() {
    var ends: [Int: Point] = [:]
    var all: [(runs: [[PlacedPoint]], series: SeriesTable.Series)] = []
    for (index, series) in ordered {
      let runs = plot.runs(of: series)
      for run in runs { drawLine(run, styles.look(series)) }
      all.append((runs, series))
      if let last = runs.last?.last { ends[index] = last.middle }
    }
    for (runs, series) in all { drawPoints(runs, series) }
    for (runs, series) in all { drawNumbers(runs, series) }
    noteGaps(all.map { ($0.runs, $0.series) })
    drawEndLabels(ends)
  }

  private mutating func drawLine(_ run: [PlacedPoint], _ look: SeriesLook) {
    var line: [Point] = []
    for (a, b) in zip(run, run.dropFirst()) {
      if a.isRange || b.isRange {
        stroke(line, look)
        line = []
        drawBand(a, b, look)
      } else {
        if line.isEmpty { line = [a.middle] }
        line.append(b.middle)
      }
    }
    stroke(line, look)
  }

  /// Draws a line through points.
  mutating func stroke(_ line: [Point], _ look: SeriesLook) {
    if line.count < 2 { return }
    canvas.add([.shape(Shape(.polyline(line), stroke: look.stroke))])
    blockLine(line)
  }

  private mutating func drawBand(_ a: PlacedPoint, _ b: PlacedPoint, _ look: SeriesLook) {
    let (lower, upper) = (
      [Point(x: a.x, y: a.low), Point(x: b.x, y: b.low)],
      [Point(x: a.x, y: a.high), Point(x: b.x, y: b.high)]
    )
    let light = look.hue.mixed(with: canvas.palette.paper, amount: 0.72)
    canvas.add([
      .shape(Shape(.polyline(lower + upper.reversed(), closed: true), fill: .solid(light)))
    ])
    for edge in [lower, upper] {
      let line = Stroke(color: look.hue, width: 0.7)
      canvas.add([.shape(Shape(.polyline(edge), stroke: line))])
      blockLine(edge)
    }
  }

  /// Says how to read a gap, and names series without a number.
  mutating func noteGaps(_ all: [(runs: [[PlacedPoint]], series: SeriesTable.Series)]) {
    let front = all.filter { !$0.series.isBackground }
    let hasGap = front.contains { runs, series in
      runs.count > 1 || (!runs.isEmpty && series.points.contains { $0.number == nil })
    }
    if hasGap { remarks.append(words.legendGap) }
    let empty = table.series.filter { series in
      !series.isBackground && !series.name.isEmpty
        && series.points.allSatisfy { $0.number == nil }
    }
    if !empty.isEmpty { remarks.append(words.notStated(empty.map(\.name))) }
  }
}
