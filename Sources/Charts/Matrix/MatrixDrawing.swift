internal import Scene
internal import Styling
internal import Typesetting

/// Draws a matrix of marks.
struct MatrixDrawing {
  private let table: MatrixTable
  private let layout: MatrixLayout
  private let heads: MatrixHeads
  private var canvas: Canvas
  /// The top of what is drawn next.
  private var y = 0.0

  /// Draws a table.
  static func picture(of table: MatrixTable, in context: ChartContext) -> ChartPicture {
    if table.rows.isEmpty { return Canvas.nothing(in: context) }
    var drawing = MatrixDrawing(table, in: context)
    drawing.drawKeys()
    drawing.drawHead()
    for (index, row) in table.rows.enumerated() {
      if index > 0 { drawing.drawRule() }
      drawing.draw(row)
    }
    drawing.drawList()
    let hasGap = table.rows.contains { row in
      row.marks.count < table.columns.count || row.marks.contains(nil)
    }
    return drawing.canvas.picture(
      height: drawing.y,
      legend: hasGap ? [ChartWords(context.wording).legendNothing] : [])
  }

  private init(_ table: MatrixTable, in context: ChartContext) {
    self.table = table
    layout = MatrixLayout(table, in: context)
    canvas = Canvas(context)
    heads = MatrixHeads(
      table, layout: layout, lettering: canvas.lettering, width: context.width)
  }

  private mutating func drawKeys() {
    if table.legend.isEmpty { return }
    let radius = canvas.habits.dotRadius * 0.9
    let row = KeyRow(
      entries: table.legend.map { entry in
        KeyRow.Entry(label: entry.label, width: 2 * radius, height: 2 * radius) { point, canvas in
          let center = Point(x: point.x + radius, y: point.y)
          let mark = MatrixMark(shape: entry.mark, center: center, radius: radius)
          canvas.add(mark.items(palette: canvas.palette))
          canvas.claim(mark.box, as: "key")
        }
      })
    y = row.draw(on: &canvas, from: Point(x: 0, y: 0)) + 9
  }

  /// The names of the columns, on one foot, over a rule.
  private mutating func drawHead() {
    let total = canvas.lettering.block(
      table.totalHeading, .axis, width: max(layout.totalWidth, 1))
    let height = max(heads.heads.map(\.height).max() ?? 0, total.height)
    for (head, center) in zip(heads.heads, layout.centers) {
      let corner = Point(x: center - head.width / 2, y: y + height - head.height)
      canvas.write(head, at: corner, alignment: .center)
    }
    if let right = layout.totalRight {
      let corner = Point(x: right - total.width, y: y + height - total.height)
      canvas.write(total, at: corner, alignment: .right)
    }
    y += height + 4
    canvas.line(
      from: Point(x: 0, y: y), to: Point(x: canvas.context.width, y: y),
      color: canvas.palette.ink, width: canvas.habits.ruleWidth)
  }

  private mutating func draw(_ row: MatrixTable.Row) {
    let label = canvas.lettering.block(
      row.label, .category, width: layout.column, notes: row.notes
    ).above(canvas.lettering.annotation(row.annotation, width: layout.column))
    let height = max(canvas.habits.matrixRow, label.height + 6)
    let middle = y + height / 2
    canvas.write(label, x: 0, middle: middle)
    for (index, center) in layout.centers.enumerated() {
      let mark = index < row.marks.count ? row.marks[index] : nil
      draw(mark, at: Point(x: center, y: middle))
    }
    if let right = layout.totalRight {
      let total = canvas.lettering.block(row.total, .axis, width: layout.totalWidth)
      canvas.write(total, x: right - total.width, middle: middle, alignment: .right)
    }
    y += height
  }

  /// A hairline between two rows; the last row has none, because a note begins with its own rule.
  private mutating func drawRule() {
    canvas.hairline(y: y, color: canvas.palette.hairline)
  }

  private mutating func draw(_ mark: MatrixTable.Mark?, at center: Point) {
    guard let mark else {
      canvas.add([
        MatrixMark.nothing(at: center, radius: layout.radius, palette: canvas.palette)
      ])
      return
    }
    let drawn = MatrixMark(shape: mark, center: center, radius: layout.radius)
    canvas.add(drawn.items(palette: canvas.palette))
    canvas.claim(drawn.box, as: mark.rawValue)
  }

  /// The names that stand for numbers, side by side.
  private mutating func drawList() {
    if heads.list.isEmpty { return }
    y += 6
    let pitch = (heads.list.map(\.width).max() ?? 0) + 14
    let columns = max(Int((canvas.context.width + 14) / pitch), 1)
    let rows = (heads.list.count + columns - 1) / columns
    for row in 0..<rows {
      let line = stride(from: row, to: heads.list.count, by: rows).map { heads.list[$0] }
      for (index, block) in line.enumerated() {
        canvas.write(block, at: Point(x: Double(index) * pitch, y: y))
      }
      y += (line.map(\.height).max() ?? 0) + 1
    }
  }
}
