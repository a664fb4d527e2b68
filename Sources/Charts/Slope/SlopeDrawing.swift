internal import Quantities
internal import Scene
internal import Styling
internal import Typesetting

/// Draws a slope chart by its layout.
struct SlopeDrawing {
  private let table: SeriesTable
  private let ends: SlopeEnds
  private let layout: SlopeLayout
  private let styles: SeriesStyles
  private let words: ChartWords
  private var canvas: Canvas

  /// Draws a table with two places.
  static func picture(
    of table: SeriesTable, _ ends: SlopeEnds, in context: ChartContext
  ) -> ChartPicture {
    var drawing = SlopeDrawing(table, ends, in: context)
    drawing.drawHeads()
    for series in drawing.ordered { drawing.drawLine(of: series) }
    for end in 0..<2 { drawing.drawLabels(at: end) }
    return drawing.canvas.picture(
      height: drawing.layout.top + drawing.layout.height + 8, legend: drawing.legend)
  }

  private init(_ table: SeriesTable, _ ends: SlopeEnds, in context: ChartContext) {
    self.table = table
    self.ends = ends
    layout = SlopeLayout(table, ends, in: context)
    styles = SeriesStyles(table, context.theme.palette)
    words = ChartWords(context.wording)
    canvas = Canvas(context)
  }

  private var ordered: [SeriesTable.Series] {
    table.series.filter(\.isBackground)
      + table.series.filter { !$0.isBackground && !$0.isHighlighted }
      + table.series.filter { !$0.isBackground && $0.isHighlighted }
  }

  private mutating func drawHeads() {
    canvas.write(layout.unit, at: .zero)
    let foot = layout.top - 10
    for (index, head) in layout.heads.enumerated() {
      let edge = layout.edges[index]
      let corner = Point(x: layout.headLefts[index], y: foot - head.height)
      canvas.write(head, at: corner, alignment: .center)
      canvas.line(
        from: Point(x: edge, y: foot + 2), to: Point(x: edge, y: layout.top + layout.height + 6),
        color: canvas.palette.rule, width: canvas.habits.hairlineWidth)
    }
  }

  private func place(_ series: SeriesTable.Series, at end: Int) -> PlacedPoint? {
    ends.number(series, at: end).map { number in
      let x = layout.edges[end]
      return PlacedPoint(
        x: x, low: layout.y(number.value), high: layout.y(number.upper ?? number.value),
        extent: x...x,
        point: SeriesTable.Point(start: end, end: end, label: "", number: number), number: number)
    }
  }

  private mutating func drawLine(of series: SeriesTable.Series) {
    let look = styles.look(series)
    let places = (0..<2).compactMap { place(series, at: $0) }
    if places.count == 2 {
      if places.contains(where: \.isRange) { drawBand(places[0], places[1], look) }
      let line = Path.line(from: places[0].middle, to: places[1].middle)
      if !places.contains(where: \.isRange) {
        canvas.add([.shape(Shape(line, stroke: look.stroke))])
      }
    }
    if series.isBackground { return }
    for place in places {
      canvas.add(
        HedgedPoint(
          place: place, hue: look.hue, paper: canvas.palette.paper,
          limits: (layout.top - 7)...(layout.top + layout.height + 6), radius: 2.5,
          showsDot: true
        ).items)
    }
  }

  private mutating func drawBand(_ a: PlacedPoint, _ b: PlacedPoint, _ look: SeriesLook) {
    let lower = [Point(x: a.x, y: a.low), Point(x: b.x, y: b.low)]
    let upper = [Point(x: a.x, y: a.high), Point(x: b.x, y: b.high)]
    let light = look.hue.mixed(with: canvas.palette.paper, amount: 0.72)
    canvas.add([
      .shape(Shape(.polyline(lower + upper.reversed(), closed: true), fill: .solid(light))),
      .shape(Shape(.polyline(lower), stroke: Stroke(color: look.hue, width: 0.7))),
      .shape(Shape(.polyline(upper), stroke: Stroke(color: look.hue, width: 0.7))),
    ])
  }

  private mutating func drawLabels(at end: Int) {
    let labels = layout.labels[end]
    let wishes = labels.map { label in
      let middle = place(table.series[label.series], at: end)?.middle.y ?? 0
      return ColumnSpread.Wish(middle: middle, height: label.block.height)
    }
    let tops = ColumnSpread().tops(
      of: wishes, from: layout.top - 5, to: layout.top + layout.height + 6)
    for (index, label) in labels.enumerated() {
      let edge = layout.labelEdge(end)
      let left = end == 0 ? edge - label.block.width : edge
      canvas.write(
        label.block, at: Point(x: left, y: tops[index]), alignment: end == 0 ? .right : .left)
      let middle = tops[index] + label.block.height / 2
      drawLeader(from: wishes[index].middle, to: middle, at: end, of: label.series)
    }
  }

  private mutating func drawLeader(from y: Double, to label: Double, at end: Int, of series: Int) {
    guard abs(y - label) > 3 else { return }
    let out = end == 0 ? -1.0 : 1.0
    let x = layout.edges[end]
    let color = styles.look(table.series[series]).hue.mixed(
      with: canvas.palette.paper, amount: 0.35)
    canvas.line(
      from: Point(x: x + out * 3.5, y: y),
      to: Point(x: x + out * (SlopeLayout.gap - 1.5), y: label), color: color,
      width: canvas.habits.hairlineWidth, on: .marks)
  }

  private var legend: [String] {
    let hedges = Qualifier.allCases.filter(table.hedges.contains).compactMap {
      words.pointLegend($0)
    }
    let named = table.series.filter { !$0.isBackground && !$0.name.isEmpty }
    let empty = named.filter { series in (0..<2).allSatisfy { ends.number(series, at: $0) == nil } }
    let half = named.filter { series in
      (0..<2).count { ends.number(series, at: $0) == nil } == 1
    }
    let missing = (empty + half).map(\.name)
    let gaps = missing.isEmpty ? [] : [words.notStated(missing)]
    return (hedges + gaps).withoutRepeats
  }
}
