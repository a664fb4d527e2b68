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
    drawing.drawHead()
    let top = drawing.y
    drawing.drawSections()
    let guide = AxisGuide(axis: drawing.layout.axis, left: drawing.layout.left)
    guide.drawGrid(on: &drawing.canvas, from: top, to: drawing.y)
    let looks = board.bars.flatMap(\.parts).map(\.look)
    let height = guide.drawNumbers(on: &drawing.canvas, under: drawing.y)
    return drawing.canvas.picture(
      height: height,
      legend: board.legend + HedgeLegend.sentences(for: looks, words: drawing.words)
        + board.closing)
  }

  private init(_ board: BarBoard, in context: ChartContext) {
    self.board = board
    layout = BarLayout.best(for: board, in: context)
    words = ChartWords(context.wording)
    canvas = Canvas(context)
  }

  /// The names of the series: over the pieces of the first bar where they have room there, else in
  /// a legend; and the heading of the numbers behind the bars.
  private mutating func drawHead() {
    let names = PartNames(board: board, layout: layout, lettering: canvas.lettering)
    if let names {
      y = names.draw(on: &canvas) + 2
    } else if !board.keys.isEmpty {
      y = SeriesKeys(keys: board.keys).draw(on: &canvas, from: layout.left) + 8
    }
  }

  private mutating func drawSections() {
    for (index, section) in layout.sections.enumerated() {
      if index > 0 { y += BarLayout.sectionGap }
      if !section.heading.isEmpty {
        canvas.write(section.heading, at: Point(x: 0, y: y), isCovering: true)
        y += section.heading.height + BarLayout.headingGap
      }
      for row in section.rows { draw(row) }
    }
  }

  private mutating func draw(_ row: BarLayout.PlacedRow) {
    let middle = y + row.height / 2
    canvas.write(row.label, x: 0, middle: middle)
    let top = middle - row.contentHeight / 2
    let isLonely = row.bars.count == 1 && row.bars[0].place != .below && row.remark.x != nil
    for bar in row.bars {
      draw(bar, middle: isLonely ? middle : top + bar.top + bar.height / 2)
    }
    let missingMiddle = row.remark.x == nil ? top + row.missing.height / 2 : middle
    canvas.write(row.missing, x: layout.left + 4, middle: missingMiddle, isCovering: true)
    canvas.write(
      row.remark, left: layout.left, middle: middle, bottom: top + row.contentHeight)
    y += row.height
  }

  private mutating func draw(_ bar: BarLayout.PlacedBar, middle: Double) {
    var claimed: [Rect] = []
    let pieces = bar.pieces.map { piece in
      var piece = piece
      piece.top = middle - piece.thickness / 2
      return piece
    }
    // A piece with an open end fades into the piece behind it, and covers that one's start.
    for piece in pieces.reversed() { canvas.add(piece.items) }
    for (index, piece) in pieces.enumerated() {
      claimed.append(piece.body)
      if index < bar.partLabels.count, let label = bar.partLabels[index] {
        let room = piece.room(behind: index > 0 ? pieces[index - 1] : nil)
        canvas.write(label, inside: piece, at: room.minX + (room.width - label.width) / 2)
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
      canvas.write(bar.value, x: bar.reach - bar.value.width, middle: middle, isCovering: true)
    case .before:
      let start = bar.pieces.map(\.reachBack).min() ?? layout.left
      let x = start - BarLayout.gap - bar.value.width
      canvas.write(bar.value, x: x, middle: middle, isCovering: true)
    case .inside:
      drawInside(bar, middle: middle, claiming: &claimed)
    case .below:
      let corner = Point(x: layout.left, y: middle + board.thickness / 2 + 1)
      canvas.write(bar.value, at: corner, isCovering: true)
    }
  }

  private mutating func drawInside(
    _ bar: BarLayout.PlacedBar, middle: Double, claiming claimed: inout [Rect]
  ) {
    guard var piece = bar.pieces.last, let body = claimed.popLast() else { return }
    let x = body.maxX - piece.bracketRoom - 4 - bar.value.width
    piece.top = middle - piece.thickness / 2
    canvas.write(bar.value, inside: piece, at: x)
    claimed.append(
      Rect(x: body.minX, y: body.minY, width: x - body.minX - 1, height: body.height))
  }
}

extension Canvas {
  /// Less pattern than this is left out, in points.
  private static let sliver = 6.0

  /// Writes a number on a bar, on a patch of even colour where lines cross the bar.
  mutating func write(_ block: TextBlock, inside piece: HedgedBar, at x: Double) {
    let middle = piece.top + piece.thickness / 2
    if let patch = piece.patch {
      // A sliver of pattern between the patch and the end would be a mark that says nothing.
      let (left, right) = (x - 2.5, x + block.width + 2.5)
      let isNear = (0..<Self.sliver).contains(piece.body.maxX - right)
      let area = Rect(
        x: left, y: piece.top, width: (isNear ? piece.body.maxX : right) - left,
        height: piece.thickness)
      add([.shape(Shape(.rect(area), fill: .solid(patch)))])
    }
    let isDark = (piece.patch ?? piece.ground).isDark
    write(isDark ? block.colored(palette.paper) : block, x: x, middle: middle)
  }

  /// Writes a remark on its row's line, or with its lower edge at `bottom`.
  mutating func write(
    _ remark: RowRemark, left: Double, middle: Double, bottom: Double
  ) {
    if let x = remark.x {
      write(remark.block, x: x, middle: middle, isCovering: true)
    } else {
      let corner = Point(x: left, y: bottom - remark.block.height)
      write(remark.block, at: corner, isCovering: true)
    }
  }
}

extension HedgedBar {
  /// The room of the bracket at the end of a piece, in points.
  var bracketRoom: Double { look.isCapped || look.isBand ? 4 : 0 }

  /// The room for a number on the body: not where the piece before fades into it, nor at a bracket.
  func room(behind other: HedgedBar?) -> Rect {
    let faded = other.map { max($0.reach - body.minX, 0) } ?? 0
    return Rect(
      x: body.minX + faded, y: body.minY, width: max(body.width - faded - bracketRoom, 0),
      height: body.height)
  }
}
