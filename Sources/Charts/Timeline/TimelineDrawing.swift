internal import Typesetting
internal import Scene
internal import Styling

/// Draws a timeline by its layout.
struct TimelineDrawing {
  private let layout: TimelineLayout
  private let words: ChartWords
  private var canvas: Canvas
  /// The top of what is drawn next.
  private var y = 0.0

  /// Draws a table.
  static func picture(of table: TimelineTable, in context: ChartContext) -> ChartPicture {
    if table.lanes.allSatisfy(\.entries.isEmpty) { return Canvas.nothing(in: context) }
    var drawing = TimelineDrawing(table, in: context)
    drawing.drawMarkerLabels()
    let top = drawing.y
    drawing.drawLanes()
    drawing.drawGuides(from: top)
    drawing.drawAxis()
    return drawing.canvas.picture(
      height: drawing.y,
      legend: TimelineLegend.sentences(
        for: table, isCut: !drawing.layout.scale.cuts.isEmpty, words: drawing.words))
  }

  private init(_ table: TimelineTable, in context: ChartContext) {
    layout = TimelineMeasure.layout(of: table, in: context)
    words = ChartWords(context.wording)
    canvas = Canvas(context)
  }

  /// The names of marked days, above the lanes.
  private mutating func drawMarkerLabels() {
    if layout.markers.isEmpty { return }
    let rows = (layout.markers.map(\.row).max() ?? 0) + 1
    let heights = (0..<rows).map { row in
      layout.markers.filter { $0.row == row }.map(\.label.height).max() ?? 0
    }
    for marker in layout.markers {
      let top = heights[..<marker.row].reduce(0) { $0 + $1 + 2 }
      canvas.write(marker.label, at: Point(x: marker.labelX, y: top), isCovering: true)
    }
    y = heights.reduce(0) { $0 + $1 + 2 } + 2
  }

  private mutating func drawLanes() {
    for (index, lane) in layout.lanes.enumerated() {
      if index > 0 { canvas.hairline(y: y, color: canvas.palette.rule) }
      draw(lane)
      y += lane.height
    }
  }

  private mutating func draw(_ lane: TimelineLayout.PlacedLane) {
    let top = y + TimelineLayout.lanePadding
    var middles: [Double] = []
    var edge = top
    for row in lane.rows {
      middles.append(edge + row / 2)
      edge += row + TimelineLayout.rowGap
    }
    let first = middles.first ?? y + lane.height / 2
    let beside = first - (lane.heading.lines.first?.capMiddle ?? 0)
    let lowest = y + lane.height - TimelineLayout.lanePadding - lane.heading.height
    canvas.write(lane.heading, at: Point(x: 0, y: min(beside, lowest)))
    canvas.write(lane.nothing, x: layout.left, middle: first, isCovering: true)
    for entry in lane.entries { draw(entry, middles: middles) }
  }

  private mutating func draw(_ placed: TimelineLayout.PlacedEntry, middles: [Double]) {
    let middle = middles[placed.place.row]
    let labelMiddle = middles[placed.place.labelRow]
    let mark = TimelineMark(placed.entry, scale: layout.scale, habits: canvas.habits)
    let box = mark.box(y: middle)
    canvas.add(mark.items(y: middle, palette: canvas.palette))
    drawCuts(through: box)
    canvas.claim(box, as: "mark")
    let alignment = placed.place.side == .left ? TextAlignment.right : .left
    canvas.write(
      placed.label, x: placed.place.x, middle: labelMiddle, alignment: alignment, isCovering: true)
    if case .leader(let labelRow) = placed.place.side {
      drawLeader(
        of: placed, box: box, labelMiddle: labelMiddle, isBelow: labelRow > placed.place.row)
    }
  }

  private mutating func drawLeader(
    of placed: TimelineLayout.PlacedEntry, box: Rect, labelMiddle: Double, isBelow: Bool
  ) {
    let anchor = LabelPlacer(room: 0...1).leaderX(of: placed.mark)
    let x = min(max(anchor, placed.place.x + 1), placed.place.x + placed.label.width - 1)
    let half = placed.label.height / 2
    canvas.line(
      from: Point(x: x, y: isBelow ? box.maxY : box.minY),
      to: Point(x: x, y: isBelow ? labelMiddle - half : labelMiddle + half),
      color: canvas.palette.soft, width: canvas.habits.hairlineWidth, on: .marks)
  }

  /// Cuts a span where the axis is cut.
  private mutating func drawCuts(through box: Rect) {
    for x in layout.scale.cuts where box.minX < x - 4 && x + 4 < box.maxX {
      canvas.add(
        AxisBreak(x: x, y: (box.minY + box.maxY) / 2, height: box.height + 3).items(
          palette: canvas.palette, width: canvas.habits.ruleWidth, drawsLines: false))
    }
  }

  /// Starts of years and marked days, behind everything.
  private mutating func drawGuides(from top: Double) {
    let width = canvas.habits.hairlineWidth
    // A start of a year right beside a marked day would look like a double line.
    let clear = ticks.filter { tick in
      !tick.isWholeSegment && !layout.markers.contains { abs($0.x - tick.position) < 4 }
    }
    for tick in clear {
      canvas.line(
        from: Point(x: tick.position, y: top), to: Point(x: tick.position, y: y),
        color: canvas.palette.hairline, width: width)
    }
    for marker in layout.markers {
      canvas.line(
        from: Point(x: marker.x, y: 0), to: Point(x: marker.x, y: y),
        color: canvas.palette.accent, width: width, dash: [2, 2])
    }
  }

  private var ticks: [TimeTicks.Tick] {
    let lettering = canvas.lettering
    return TimeTicks(layout.scale, words: words) { lettering.block($0, .axis).width }.ticks
  }

  private mutating func drawAxis() {
    canvas.line(
      from: Point(x: layout.left, y: y), to: Point(x: canvas.context.width, y: y),
      color: canvas.palette.ink, width: canvas.habits.ruleWidth, on: .marks)
    for x in layout.scale.cuts {
      canvas.add(
        AxisBreak(x: x, y: y, height: 8).items(
          palette: canvas.palette, width: canvas.habits.ruleWidth, drawsLines: true))
    }
    drawTickLabels()
  }

  /// The names of the ticks that have room; those that stand for a whole segment come first.
  private mutating func drawTickLabels() {
    let top = y + 6
    var taken: [ClosedRange<Double>] = []
    var bottom = top
    let ordered = ticks.filter(\.isWholeSegment) + ticks.filter { !$0.isWholeSegment }
    for tick in ordered {
      let block = canvas.lettering.block(tick.label, .axis)
      let most = max(canvas.context.width - block.width, 0)
      let x = min(max(tick.position - block.width / 2, 0), most)
      let extent = (x - 3)...(x + block.width + 3)
      if taken.contains(where: { $0.overlaps(extent) }) { continue }
      taken.append(extent)
      canvas.write(block, at: Point(x: x, y: top))
      bottom = max(bottom, top + block.height)
    }
    y = bottom
  }
}
