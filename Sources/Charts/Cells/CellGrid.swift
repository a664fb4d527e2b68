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

  /// White between two columns, in points.
  private static let gutter = 12.0

  /// Divides the room behind the names evenly, or into columns of at most `widest` points.
  init(_ table: CategoryTable, in context: ChartContext, widest: Double = .infinity) {
    plan = RowPlan(table, in: context)
    looks = SeriesLooks(table, plan.palette)
    let ends = table.alsoCovers + table.values.flatMap(\.ends)
    unit = plan.words.axisUnit(for: ends, unit: table.unit).label
    let count = Double(looks.indices.count)
    let pitch = (context.width - plan.left + Self.gutter) / count
    let gutter = min(Self.gutter, pitch * 0.3)
    cellWidth = min((context.width - plan.left - gutter * (count - 1)) / count, widest)
    let (left, step) = (plan.left, cellWidth + gutter)
    lefts = looks.indices.map { left + Double($0) * step }
  }

  /// Sets the numbers of each column.
  func numbers() -> [[Int: DecimalNumber]] {
    let sign = plan.words.decimalSign
    return plan.table.panels.flatMap(\.rows).map { row in
      var numbers: [Int: DecimalNumber] = [:]
      for value in row.values {
        numbers[value.series] = DecimalNumber(
          value.label, decimalSign: sign, lettering: plan.lettering)
      }
      return numbers
    }
  }

  /// The common measures of the numbers of all columns.
  var column: DecimalColumn { DecimalColumn(numbers().flatMap(\.values)) }

  /// Draws the head and all rows.
  func picture(
    legend: [String], cell: (CategoryTable.Value, CategoryTable.Row, Int) -> CellContent
  ) -> ChartPicture {
    var stack = RowStack(plan)
    stack.hasRules = true
    drawHead(on: &stack)
    stack.draw { row, panel in
      content(of: row) { value in cell(value, row, panel) }
    }
    return stack.canvas.picture(height: stack.y, legend: legend)
  }

  private func drawHead(on stack: inout RowStack) {
    let heads = looks.indices.map { series in
      plan.lettering.block(
        looks.name(series), .categoryStrong, width: cellWidth, alignment: .balanced)
    }
    let unit = plan.lettering.block(
      self.unit, .axis, width: plan.left > 0 ? plan.column : plan.context.width)
    let below = plan.left > 0 ? 0 : unit.height
    let height = max((heads + [unit]).map(\.height).max() ?? 0, 1)
    stack.canvas.write(unit, at: Point(x: 0, y: below > 0 ? 0 : height - unit.height))
    for (head, left) in zip(heads, lefts) {
      stack.canvas.write(head, at: Point(x: left, y: below + height - head.height))
    }
    stack.y = below + height + 4
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
    return CellContent(height: block.height) { corner, canvas in
      canvas.write(block, x: corner.x, middle: corner.y + block.height / 2)
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
