internal import Quantities
internal import Scene
internal import Styling
internal import Typesetting

/// A table of values: names at the left, a column of cells for each series, a head over a rule.
struct CellGrid {
  /// The rows.
  let plan: RowPlan
  /// How the series look.
  let looks: SeriesLooks
  /// The left edges of the columns.
  let lefts: [Double]
  /// The width of a cell, in points.
  let cellWidth: Double
  /// The unit of all numbers.
  let unit: String
  /// Whether cells and heads stand at the right edges of their columns.
  let isRight: Bool

  /// White between two columns, in points.
  private static let gutter = 12.0

  /// Divides the room behind the names evenly.
  init(_ table: CategoryTable, in context: ChartContext, isRight: Bool = false) {
    self.isRight = isRight
    plan = RowPlan(table, in: context)
    looks = SeriesLooks(table, plan.palette)
    let ends = table.alsoCovers + table.values.flatMap(\.ends)
    unit = plan.words.axisUnit(for: ends, unit: table.unit).label
    let count = Double(looks.indices.count)
    let pitch = (context.width - plan.left + Self.gutter) / count
    let gutter = min(Self.gutter, pitch * 0.3)
    cellWidth = (context.width - plan.left - gutter * (count - 1)) / count
    let (left, step) = (plan.left, cellWidth + gutter)
    lefts = looks.indices.map { left + Double($0) * step }
  }

  /// The measures of each column's numbers.
  var columns: [DecimalColumn] {
    let (values, sign) = (plan.table.values, plan.words.decimalSign)
    return looks.indices.map { series in
      DecimalColumn(
        values.filter { $0.series == series }.map {
          DecimalNumber($0.label, decimalSign: sign, lettering: plan.lettering)
        })
    }
  }

  /// The colour of a cell: columns are told apart by their heads, so that they share one.
  func hue(of value: CategoryTable.Value, in row: CategoryTable.Row, panel: Int) -> Color {
    looks.cellHue(of: value, in: row, panel: panel)
  }

  /// Draws the head and all rows.
  func picture(
    legend: [String], cell: (CategoryTable.Value, CategoryTable.Row, Int) -> CellContent
  ) -> ChartPicture {
    var stack = RowStack(plan)
    stack.isTable = true
    drawHead(on: &stack)
    stack.draw { row, panel in
      content(of: row) { value in cell(value, row, panel) }
    }
    return stack.canvas.picture(height: stack.y, legend: legend)
  }

  /// The names of the series over a rule; the unit before them, or over the only column.
  private func drawHead(on stack: inout RowStack) {
    let hasNames = looks.indices.contains { !looks.name($0).isEmpty }
    let heads = looks.indices.map { series in
      hasNames
        ? plan.lettering.block(
          looks.name(series), .categoryStrong, width: cellWidth,
          alignment: isRight ? .left : .balanced)
        : plan.lettering.block(self.unit, .axis, width: cellWidth)
    }
    let unit =
      hasNames
      ? plan.lettering.block(
        self.unit, .axis, width: plan.left > 0 ? plan.column : plan.context.width)
      : TextBlock()
    let above = plan.left > 0 ? 0 : unit.height
    let height = (heads + [above > 0 ? TextBlock() : unit]).map(\.height).max() ?? 0
    stack.canvas.write(unit, at: Point(x: 0, y: above > 0 ? 0 : height - unit.height))
    for (head, left) in zip(heads, lefts) {
      let x = isRight ? left + cellWidth - head.width : left
      stack.canvas.write(
        head, at: Point(x: x, y: above + height - head.height), alignment: isRight ? .right : .left)
    }
    stack.y = above + height + 4
    stack.canvas.line(
      from: Point(x: 0, y: stack.y), to: Point(x: plan.context.width, y: stack.y),
      color: plan.palette.ink, width: plan.habits.ruleWidth)
  }

  private func content(
    of row: CategoryTable.Row, cell: (CategoryTable.Value) -> CellContent
  ) -> RowContent {
    let cells = looks.indices.map { series in
      row.values.first { $0.series == series }.map(cell) ?? missing()
    }
    let height = cells.map(\.height).max() ?? 0
    let lefts = lefts
    return RowContent(height: height, reach: nil) { top, canvas in
      for (cell, left) in zip(cells, lefts) {
        cell.draw(Point(x: left, y: top + (height - cell.height) / 2), &canvas)
      }
    }
  }

  private func missing() -> CellContent {
    let block = plan.lettering.block(plan.words.notStated, .remark, width: cellWidth)
    let indent = isRight ? cellWidth - block.width : 0
    return CellContent(height: block.height) { corner, canvas in
      canvas.write(
        block, x: corner.x + indent, middle: corner.y + block.height / 2,
        alignment: isRight ? .right : .left)
    }
  }
}

/// What stands in a cell.
struct CellContent {
  /// The height, in points.
  var height: Double
  /// Draws it with its top left corner at a point.
  var draw: (Point, inout Canvas) -> Void
}
