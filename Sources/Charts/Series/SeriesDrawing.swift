internal import Quantities
internal import Scene
internal import Styling
internal import Typesetting

/// Draws what all charts of series have in common: axes, annotations, labels at the ends.
struct SeriesDrawing {
  let table: SeriesTable
  let layout: SeriesLayout
  let styles: SeriesStyles
  let words: ChartWords
  var canvas: Canvas
  /// Where small labels have room.
  var spots: SpotSearch
  /// The sentences that say how to read the picture, besides those of hedges.
  var remarks: [String] = []

  var plot: Plot { layout.plot }

  /// A drawing with nothing but its layout.
  init(_ table: SeriesTable, _ demand: SeriesDemand, in context: ChartContext) {
    self.table = table
    layout = SeriesLayout(table, demand, in: context)
    styles = SeriesStyles(table, context.theme.palette)
    words = ChartWords(context.wording)
    canvas = Canvas(context)
    spots = SpotSearch(room: layout.plot.area)
  }

  /// The series with their indices in the order of drawing: those of the title last, on top.
  var ordered: [(index: Int, series: SeriesTable.Series)] {
    let all = table.series.enumerated().map { (index: $0.offset, series: $0.element) }
    return all.filter(\.series.isBackground)
      + all.filter { !$0.series.isBackground && !$0.series.isHighlighted }
      + all.filter { !$0.series.isBackground && $0.series.isHighlighted }
  }

  /// Grid, numbers, unit, dates and annotations.
  mutating func drawGuides() {
    drawValues()
    drawPlaces()
    drawAnnotations()
  }

  private mutating func drawValues() {
    canvas.write(layout.unit, at: .zero)
    let right = plot.area.maxX
    for tick in plot.values.ticks {
      let y = plot.y(drawn: tick.value)
      let color = tick.value == 0 ? canvas.palette.soft : canvas.palette.hairline
      let width = tick.value == 0 ? canvas.habits.ruleWidth : canvas.habits.hairlineWidth
      canvas.line(
        from: Point(x: plot.area.minX, y: y), to: Point(x: right, y: y), color: color,
        width: width)
      let corner = Point(x: plot.values.width - tick.label.width, y: y - tick.label.height / 2)
      canvas.write(tick.label, at: corner)
    }
    guard let start = plot.values.startLabel else { return }
    drawBreak()
    remarks.append(words.axisStart(start))
  }

  /// A bent line at the foot of the axis says that a piece of it is left out.
  private mutating func drawBreak() {
    let (x, bottom) = (plot.area.minX, plot.area.maxY)
    let path = Path.polyline([
      Point(x: x, y: bottom - 12), Point(x: x, y: bottom - 9), Point(x: x - 2.6, y: bottom - 7.5),
      Point(x: x + 2.6, y: bottom - 4.5), Point(x: x, y: bottom - 3), Point(x: x, y: bottom),
    ])
    canvas.add([.shape(Shape(path, stroke: Stroke(color: canvas.palette.soft, width: 0.9)))])
  }

  private mutating func drawPlaces() {
    let bottom = plot.area.maxY
    let half = plot.values.ticks.first.map { $0.label.height / 2 } ?? 0
    for tick in plot.places.ticks {
      let x = tick.mark
      canvas.line(
        from: Point(x: x, y: bottom), to: Point(x: x, y: bottom + 3),
        color: canvas.palette.rule, width: canvas.habits.hairlineWidth)
      let left = max(tick.x - tick.label.width / 2, 0)
      let corner = Point(x: left, y: bottom + max(half, 4) + 1)
      canvas.write(tick.label, at: corner, alignment: .center)
    }
  }

  /// The height under all that is drawn.
  var height: Double {
    let half = plot.values.ticks.first.map { $0.label.height / 2 } ?? 0
    return plot.area.maxY + max(half, 4) + 1 + plot.places.height
  }

  private mutating func drawAnnotations() {
    let foot = layout.unitFoot + layout.annotations.height - 3
    for entry in layout.annotations.entries {
      let top = foot - entry.rise - entry.block.height
      if let span = entry.span {
        let area = Rect(
          x: span.lowerBound, y: plot.area.minY, width: span.upperBound - span.lowerBound,
          height: plot.area.height)
        let tone = canvas.palette.hairline.mixed(with: canvas.palette.paper, amount: 0.35)
        canvas.add([.shape(Shape(.rect(area), fill: .solid(tone)))], on: .grid)
      }
      canvas.line(
        from: Point(x: entry.x, y: top), to: Point(x: entry.x, y: plot.area.maxY),
        color: canvas.palette.soft, width: canvas.habits.hairlineWidth)
      spots.block(
        from: Point(x: entry.x, y: plot.area.minY), to: Point(x: entry.x, y: plot.area.maxY))
      canvas.write(entry.block, at: Point(x: entry.left, y: top), isCovering: true)
    }
  }

  /// Draws the labels at the right, moved apart, each with a leader from the end of its series.
  mutating func drawEndLabels(_ ends: [Int: Point]) {
    let labels = layout.endLabels.filter { ends[$0.series] != nil }
    let spread = ColumnSpread()
    let wishes = labels.map { label in
      ColumnSpread.Wish(middle: ends[label.series]?.y ?? 0, height: label.block.height)
    }
    let half = (plot.values.ticks.last?.label.height ?? 0) / 2
    let tops = spread.tops(of: wishes, from: plot.area.minY - half, to: plot.area.maxY + half)
    for (label, top) in zip(labels, tops) {
      canvas.write(label.block, at: Point(x: layout.labelLeft, y: top))
      guard let end = ends[label.series] else { continue }
      let height = label.block.lines.first.map { ($0.ascent + $0.descent) / 2 } ?? 0
      let middle = label.block.lines.count > 1 ? label.block.height / 2 : height
      drawLeader(from: end, to: Point(x: layout.labelLeft - 2, y: top + middle), of: label.series)
    }
  }

  /// A thin line from the end of a series to its label, where the label is not beside it.
  private mutating func drawLeader(from end: Point, to label: Point, of series: Int) {
    let edge = plot.area.maxX
    let isNear = edge - end.x < 6
    if isNear, abs(end.y - label.y) < 3 { return }
    let color = styles.look(table.series[series]).hue.mixed(
      with: canvas.palette.paper, amount: 0.35)
    let width = canvas.habits.hairlineWidth
    let start = Point(x: end.x + 4, y: end.y)
    let turn = Point(x: max(edge + 1, start.x), y: end.y)
    if !isNear {
      canvas.line(from: start, to: turn, color: color, width: width, dash: [1, 2], on: .marks)
    }
    canvas.line(
      from: isNear ? start : turn, to: label, color: color, width: width, on: .marks)
  }

  /// The finished picture.
  func picture(hedges: Set<Qualifier>, pointHedges: Bool) -> ChartPicture {
    let sentences = Qualifier.allCases.filter(hedges.contains).compactMap {
      pointHedges ? words.pointLegend($0) : words.legend($0)
    }
    return canvas.picture(height: height, legend: (sentences + remarks).withoutRepeats)
  }
}
