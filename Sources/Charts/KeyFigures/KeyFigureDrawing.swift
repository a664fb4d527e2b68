internal import Scene
internal import Styling
internal import Typesetting

/// Draws large numbers side by side, between rules.
struct KeyFigureDrawing {
  private let table: KeyFigureTable
  private var canvas: Canvas

  /// White above and below the numbers, in points.
  private static let padding = 8.0

  /// Draws a table.
  static func picture(of table: KeyFigureTable, in context: ChartContext) -> ChartPicture {
    if table.entries.isEmpty { return Canvas.nothing(in: context) }
    var drawing = KeyFigureDrawing(table: table, canvas: Canvas(context))
    return drawing.draw()
  }

  private mutating func draw() -> ChartPicture {
    let columns = KeyFigureColumns(table, canvas: canvas)
    var y = 0.4
    canvas.line(
      from: Point(x: 0, y: y), to: Point(x: canvas.context.width, y: y),
      color: canvas.palette.ink, width: canvas.habits.ruleWidth)
    for row in columns.rows {
      let height = draw(row, top: y, gutter: columns.gutter)
      y += height
      canvas.hairline(y: y, color: canvas.palette.rule)
    }
    return canvas.picture(height: y + canvas.habits.hairlineWidth)
  }

  /// Draws one line of numbers and returns its height.
  private mutating func draw(
    _ row: [KeyFigureColumns.Cell], top: Double, gutter: Double
  ) -> Double {
    let blocks = row.map { cell in
      KeyFigureBlock(
        cell.entry, width: cell.width, lettering: canvas.lettering, theme: canvas.context.theme)
    }
    let ascent = blocks.compactMap { $0.value.lines.first?.ascent }.max() ?? 0
    let valueHeight =
      blocks.map { block in
        ascent - (block.value.lines.first?.ascent ?? 0) + block.value.height
      }.max() ?? 0
    let labelTop = top + Self.padding + valueHeight + 3
    let height = labelTop - top + (blocks.map(\.label.height).max() ?? 0) + Self.padding
    for (cell, block) in zip(row, blocks) {
      let drop = ascent - (block.value.lines.first?.ascent ?? 0)
      canvas.write(block.value, at: Point(x: cell.x, y: top + Self.padding + drop))
      canvas.write(block.label, at: Point(x: cell.x, y: labelTop))
      if cell.x > 0 {
        let x = cell.x - gutter
        canvas.line(
          from: Point(x: x, y: top), to: Point(x: x, y: top + height),
          color: canvas.palette.rule, width: canvas.habits.hairlineWidth)
      }
    }
    return height
  }
}
