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
  /// The narrowest cell, in points.
  private static let narrowest = 34.0
  /// The narrowest column that the unit stands in, in points.
  private static let leastUnit = 40.0

  /// Divides the room behind the names evenly.
  fileprivate init(_ table: CategoryTable, in context: ChartContext, isRight: Bool) {
    self.isRight = isRight
    plan = RowPlan(table, in: context, hasRemarks: true)
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

  /// Draws a table, in several tiers where one has no room for all columns.
  static func picture(
    of table: CategoryTable, in context: ChartContext, isRight: Bool = false, legend: [String],
    cells: (CellGrid) -> CellMaker
  ) -> ChartPicture {
    let whole = CellGrid(table, in: context, isRight: isRight)
    var stack = RowStack(whole.plan)
    for tier in whole.tiers {
      if stack.y > 0 { stack.y += BarLayout.sectionGap }
      tier.draw(on: &stack, cells(tier))
    }
    return stack.canvas.picture(height: stack.y, legend: legend)
  }

  /// The table in parts with as many columns as have room; the first part has notes and remarks.
  private var tiers: [CellGrid] {
    let count = looks.indices.count
    let room = plan.context.width - plan.left + Self.gutter
    let fitting = max(Int(room / (Self.narrowest + Self.gutter)), 1)
    if count <= fitting { return [self] }
    let tiers = (count + fitting - 1) / fitting
    let size = (count + tiers - 1) / tiers
    return stride(from: 0, to: count, by: size).map { first in
      let part = plan.table.columns(first..<min(first + size, count))
      return CellGrid(part, in: plan.context, isRight: isRight)
    }
  }

  /// Draws the head and all rows.
  private func draw(on stack: inout RowStack, _ cell: CellMaker) {
    var own = RowStack(plan, continuing: stack)
    own.isTable = true
    drawHead(on: &own)
    own.draw { row, panel in
      content(of: row) { value in cell(value, row, panel) }
    }
    (stack.canvas, stack.y) = (own.canvas, own.y)
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
    // The unit stands over narrow names, where it would be cut to pieces beside the heads.
    let isBeside = plan.column >= Self.leastUnit
    let unit =
      hasNames
      ? plan.lettering.block(
        self.unit, .axis, width: isBeside ? plan.column : plan.context.width)
      : TextBlock()
    let above = isBeside || unit.isEmpty ? 0 : unit.height + 4
    let height = (heads + [above > 0 ? TextBlock() : unit]).map(\.height).max() ?? 0
    let top = stack.y
    stack.canvas.write(
      unit, at: Point(x: 0, y: top + (above > 0 ? 0 : height - unit.height)))
    for (head, left) in zip(heads, lefts) {
      let x = isRight ? left + cellWidth - head.width : left
      stack.canvas.write(
        head, at: Point(x: x, y: top + above + height - head.height),
        alignment: isRight ? .right : .left)
    }
    stack.y = top + above + height + 4
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
    let line = cells.map(\.line).max() ?? 0
    let below = cells.map { $0.height - $0.line }.max() ?? 0
    let lefts = lefts
    return RowContent(height: line + below, line: line, reach: nil) { top, canvas in
      for (cell, left) in zip(cells, lefts) {
        cell.draw(Point(x: left, y: top + line - cell.line), &canvas)
      }
    }
  }

  private func missing() -> CellContent {
    let block = plan.lettering.block(
      plan.words.missing(plan.table.gap), .remark, width: cellWidth)
    let indent = isRight ? cellWidth - block.width : 0
    return CellContent(height: block.height) { corner, canvas in
      canvas.write(
        block, x: corner.x + indent, middle: corner.y + block.height / 2,
        alignment: isRight ? .right : .left)
    }
  }
}

/// Makes the cell of a value of a row, in a panel of a hue.
typealias CellMaker = (CategoryTable.Value, CategoryTable.Row, Int) -> CellContent

extension CategoryTable {
  /// The table with a part of its series; all parts share one scale.
  fileprivate func columns(_ range: Range<Int>) -> CategoryTable {
    var part = self
    part.alsoCovers += values.flatMap(\.ends)
    part.series = range.map { $0 < series.count ? series[$0] : "" }
    part.highlightedSeries = highlightedSeries.map { $0 - range.lowerBound }
    for panel in panels.indices {
      for row in panels[panel].rows.indices {
        part.panels[panel].rows[row].keep(range)
      }
    }
    return part
  }
}

extension CategoryTable.Row {
  fileprivate mutating func keep(_ range: Range<Int>) {
    values = values.filter { range.contains($0.series) }.map { value in
      var moved = value
      moved.series -= range.lowerBound
      return moved
    }
    if range.lowerBound > 0 { (notes, remark, annotation) = ([], "", "") }
  }
}

/// What stands in a cell.
struct CellContent {
  /// The height, in points.
  var height: Double
  /// The middle of its main line, from the top; the cells of a row share it.
  var line: Double
  /// Draws it with its top left corner at a point.
  var draw: (Point, inout Canvas) -> Void

  /// Creates a cell whose main line is in the middle unless told otherwise.
  init(height: Double, line: Double? = nil, draw: @escaping (Point, inout Canvas) -> Void) {
    self.height = height
    self.line = line ?? height / 2
    self.draw = draw
  }
}
