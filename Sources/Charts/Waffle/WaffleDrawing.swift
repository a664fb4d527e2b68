internal import Quantities
internal import Scene
internal import Styling

/// Draws rows of squares.
struct WaffleDrawing {
  private let plan: RowPlan
  private let looks: SeriesLooks
  private let scale: WaffleScale
  private let cells: WaffleCells

  /// Draws a table.
  static func picture(of table: CategoryTable, in context: ChartContext) -> ChartPicture {
    let drawing = WaffleDrawing(table, in: context)
    var stack = RowStack(drawing.plan)
    drawing.drawKeys(on: &stack)
    stack.draw { row, panel in drawing.content(of: row, panel: panel) }
    drawing.drawUnit(on: &stack)
    return stack.canvas.picture(
      height: stack.y, legend: HedgeLegend.sentences(for: table, words: drawing.plan.words))
  }

  private init(_ table: CategoryTable, in context: ChartContext) {
    plan = RowPlan(table, in: context)
    looks = SeriesLooks(table, plan.palette)
    scale = WaffleScale(totals: table.alsoCovers + table.ends)
    cells = WaffleCells(
      side: plan.habits.dotRadius * 1.8, width: max(context.width - plan.left, 1))
  }

  /// The series, and what a square stands for where that is more than one thing.
  private func drawKeys(on stack: inout RowStack) {
    var entries = looks.keys.map { key in
      KeyRow.Entry(
        label: key.label, width: 12,
        draw: { corner, canvas in canvas.drawSwatch(key, at: corner) })
    }
    if scale.isCoarse {
      let side = cells.side
      entries.append(
        KeyRow.Entry(label: plan.words.square(scale.unit), width: side, height: side) {
          corner, canvas in
          let area = Rect(x: corner.x, y: corner.y - side / 2, width: side, height: side)
          canvas.add([.shape(Shape(.rect(area), fill: .solid(canvas.palette.soft)))])
          canvas.claim(area, as: "key")
        })
    }
    if entries.isEmpty { return }
    let row = KeyRow(entries: entries)
    stack.y = row.draw(on: &stack.canvas, overMarksFrom: plan.left) + 8
  }

  private func drawUnit(on stack: inout RowStack) {
    guard case .count(let noun) = plan.table.unit, !noun.isEmpty else { return }
    let block = plan.lettering.block(noun, .axis, width: plan.context.width - plan.left)
    stack.canvas.write(block, at: Point(x: plan.left, y: stack.y + 4))
    stack.y += 4 + block.height
  }

  private func content(of row: CategoryTable.Row, panel: Int) -> RowContent {
    let values = row.values.sorted { $0.series < $1.series }
    let parts = values.map { value in
      WaffleCells.Part(
        count: scale.squares(value.number.value),
        upper: value.number.upper.map(scale.squares), look: value.look,
        hue: looks.hue(of: value, in: row, panel: panel),
        texture: looks.texture(value.series))
    }
    let count = parts.map(WaffleCells.count).reduce(0, +)
    let numbers = plan.listing(
      values.map { (looks.isMany ? looks.name($0.series) : "", $0.label) },
      width: plan.context.width - plan.left)
    return content(parts: parts, count: count, numbers: numbers)
  }

  /// The squares, with the numbers behind them where one line holds both, else under them.
  private func content(
    parts: [WaffleCells.Part], count: Int, numbers: TextBlock
  ) -> RowContent {
    let isOneLine = count <= cells.perLine
    let end =
      count == 0
      ? plan.left : plan.left + WaffleCells.width(of: count, side: cells.side) + BarLayout.gap
    let isBehind =
      isOneLine && numbers.lines.count == 1 && end + numbers.width <= plan.context.width
    let squares = cells.height(of: count)
    let height = isBehind ? max(squares, numbers.height) : squares + 2 + numbers.height
    return RowContent(
      height: height, line: isBehind ? nil : cells.side / 2,
      reach: isBehind ? end + numbers.width : nil
    ) { top, canvas in
      let corner = Point(
        x: plan.left, y: isBehind ? top + (height - squares) / 2 : top)
      draw(parts, at: corner, on: &canvas)
      if isBehind {
        canvas.write(numbers, x: end, middle: top + height / 2)
      } else {
        canvas.write(numbers, at: Point(x: plan.left, y: top + squares + 2))
      }
    }
  }

  private func draw(
    _ parts: [WaffleCells.Part], at corner: Point, on canvas: inout Canvas
  ) {
    var first = 0
    for part in parts {
      let items = cells.items(of: part, from: first, at: corner, palette: canvas.palette)
      canvas.add(items)
      for index in first..<(first + WaffleCells.count(of: part)) {
        canvas.claim(cells.area(index, at: corner), as: "square")
      }
      first += WaffleCells.count(of: part)
    }
  }
}
