internal import Quantities
internal import Scene
internal import Styling

/// Draws a bar chart by its layout.
struct BarDrawing {
  private let board: BarBoard
  private let layout: BarLayout
  private let words: ChartWords
  private var canvas: Canvas
  /// The top of what is drawn next.
  private var y = 0.0

  /// Draws a board.
  static func picture(of board: BarBoard, in context: ChartContext) -> ChartPicture {
    if board.isEmpty { return Canvas.nothing(in: context) }
    var drawing = BarDrawing(board, in: context)
    drawing.drawKeys()
    drawing.drawSections()
    drawing.drawAxis()
    return drawing.canvas.picture(
      height: drawing.y, legend: HedgeLegend.sentences(for: board, words: drawing.words))
  }

  private init(_ board: BarBoard, in context: ChartContext) {
    self.board = board
    layout = BarLayout.best(for: board, in: context)
    words = ChartWords(context.wording)
    canvas = Canvas(context)
  }

  private mutating func drawKeys() {
    if board.keys.isEmpty { return }
    let row = KeyRow(
      entries: board.keys.map { key in
        KeyRow.Entry(
          label: key.label, width: 12,
          draw: { corner, canvas in canvas.drawSwatch(key, at: corner) })
      })
    y = row.draw(on: &canvas, from: Point(x: layout.left, y: 0), to: canvas.context.width) + 8
  }

  private mutating func drawSections() {
    let top = y
    for (index, section) in layout.sections.enumerated() {
      if index > 0 { y += BarLayout.sectionGap }
      if !section.heading.isEmpty {
        canvas.write(section.heading, at: Point(x: 0, y: y), isCovering: true)
        y += section.heading.height + BarLayout.headingGap
      }
      for row in section.rows { draw(row) }
    }
    drawGrid(from: top)
  }

  private mutating func draw(_ row: BarLayout.PlacedRow) {
    let middle = y + row.height / 2
    canvas.write(row.label, x: 0, middle: middle)
    let top = middle - row.contentHeight / 2
    let isLonely = row.bars.count == 1 && row.bars[0].place != .below && row.remarkX != nil
    for bar in row.bars {
      draw(bar, middle: isLonely ? middle : top + bar.top + bar.height / 2)
    }
    let missingMiddle = row.remarkX == nil ? top + row.missing.height / 2 : middle
    canvas.write(row.missing, x: layout.left + 4, middle: missingMiddle, isCovering: true)
    if let x = row.remarkX {
      canvas.write(row.remark, x: x, middle: middle, isCovering: true)
    } else {
      let corner = Point(x: layout.left, y: top + row.contentHeight - row.remark.height)
      canvas.write(row.remark, at: corner, isCovering: true)
    }
    y += row.height
  }

  private mutating func draw(_ bar: BarLayout.PlacedBar, middle: Double) {
    var claimed: [Rect] = []
    for (index, piece) in bar.pieces.enumerated() {
      var piece = piece
      piece.top = middle - piece.thickness / 2
      canvas.add(piece.items)
      claimed.append(piece.body)
      if index < bar.partLabels.count, let label = bar.partLabels[index] {
        write(label, inside: piece, at: piece.body.minX + (piece.body.width - label.width) / 2)
        claimed.removeLast()
      }
    }
    drawValue(of: bar, middle: middle, claiming: &claimed)
    for area in claimed where area.width > 0 { canvas.claim(area, as: "bar") }
  }

  private mutating func drawValue(
    of bar: BarLayout.PlacedBar, middle: Double, claiming claimed: inout [Rect]
  ) {
    switch bar.place {
    case .behind:
      let x = bar.reach - bar.value.width
      canvas.write(bar.value, x: x, middle: middle, isCovering: true)
    case .inside:
      guard let piece = bar.pieces.last, let body = claimed.popLast() else { return }
      let x = body.maxX - 4 - bar.value.width
      var placed = piece
      placed.top = middle - piece.thickness / 2
      write(bar.value, inside: placed, at: x)
      claimed.append(
        Rect(x: body.minX, y: body.minY, width: x - body.minX - 1, height: body.height))
    case .below:
      let corner = Point(x: layout.left, y: middle + board.thickness / 2 + 1)
      canvas.write(bar.value, at: corner, isCovering: true)
    }
  }

  /// Writes a number on a bar, on a patch of even colour where lines cross the bar.
  private mutating func write(_ block: TextBlock, inside piece: HedgedBar, at x: Double) {
    let middle = piece.top + piece.thickness / 2
    let isLight = !piece.isMaximum && piece.hue.isDark
    if piece.hasLines {
      let patch = Rect(
        x: x - 2.5, y: piece.top, width: block.width + 5, height: piece.thickness)
      canvas.add([.shape(Shape(.rect(patch), fill: .solid(piece.hue)))])
    }
    canvas.write(isLight ? block.colored(canvas.palette.paper) : block, x: x, middle: middle)
  }

  private mutating func drawGrid(from top: Double) {
    for tick in layout.axis.ticks {
      let x = layout.axis.scale.position(of: tick.value)
      let color = tick.value == 0 ? canvas.palette.rule : canvas.palette.hairline
      canvas.line(
        from: Point(x: x, y: top), to: Point(x: x, y: y + 3), color: color,
        width: canvas.habits.hairlineWidth)
    }
  }

  private mutating func drawAxis() {
    y += 6
    var lineHeight = 0.0
    var first = canvas.context.width
    for tick in layout.axis.ticks {
      let x = layout.axis.scale.position(of: tick.value) - tick.label.width / 2
      canvas.write(tick.label, at: Point(x: max(x, 0), y: y))
      lineHeight = max(lineHeight, tick.label.height)
      first = min(first, max(x, 0))
    }
    let unit = layout.axis.unit
    if unit.width + 6 <= first {
      canvas.write(unit, at: Point(x: 0, y: y))
      lineHeight = max(lineHeight, unit.height)
    } else if !unit.isEmpty {
      y += lineHeight + 1
      canvas.write(unit, at: Point(x: min(layout.left, canvas.context.width - unit.width), y: y))
      lineHeight = unit.height
    }
    y += lineHeight
  }
}

extension Canvas {
  /// Draws the sample of a series.
  mutating func drawSwatch(_ key: BarBoard.Key, at corner: Point) {
    let area = Rect(x: corner.x, y: corner.y - 3.5, width: 12, height: 7)
    add([.shape(Shape(.rect(area), fill: .solid(key.hue)))])
    add(key.texture.items(in: area, color: palette.patternLine(key.hue)))
    claim(area, as: "key")
  }
}
