internal import Quantities
internal import Scene
internal import Styling

/// The cells of a table with bars: the number, and behind it (under it in narrow columns) a bar on
/// the scale of the whole table.
struct CellBars {
  private let grid: CellGrid
  private let columns: [DecimalColumn]
  private let scale: LinearScale
  private let isInline: Bool
  private let sign: String

  /// White between a number and its bar, in points.
  private static let gap = 5.0
  /// The shortest room for bars, in points.
  private static let shortest = 22.0

  /// Measures the cells of a grid.
  init(_ grid: CellGrid) {
    self.grid = grid
    columns = grid.columns
    sign = grid.plan.words.decimalSign
    let bars = grid.cellWidth - (columns.map(\.width).max() ?? 0) - Self.gap
    let values = grid.plan.table.values
    let numbers = (grid.plan.table.alsoCovers + values.flatMap(\.ends)).map(\.drawingValue)
    let (low, high) = (min(numbers.min() ?? 0, 0), max(numbers.max() ?? 0, 0))
    let fade = values.contains(where: \.look.isOpen) ? HedgedBar.fade : 0
    let (before, behind) = (low < 0 ? fade : 0, high > 0 ? fade : 0)
    isInline = bars >= max(Self.shortest, before + Self.shortest / 2 + behind)
    let room = isInline ? bars : grid.cellWidth
    let start = before
    let end = max(room - behind, start + 1)
    scale = LinearScale(domain: low...high, range: start...end)
  }

  /// The cell of a value.
  func cell(
    _ value: CategoryTable.Value, _ row: CategoryTable.Row, _ panel: Int
  ) -> CellContent {
    let plan = grid.plan
    let bar = bar(value, hue: grid.hue(of: value, in: row, panel: panel))
    guard isInline else { return stacked(value, bar) }
    let column = columns[value.series]
    let number = DecimalNumber(value.label, decimalSign: sign, lettering: plan.lettering)
    let indent = column.before - number.before
    let start = column.width + Self.gap
    let height = max(number.block.height, bar.thickness)
    return CellContent(height: height) { corner, canvas in
      let middle = corner.y + height / 2
      canvas.write(number.block, x: corner.x + indent, middle: middle)
      draw(bar, x: corner.x + start, top: middle - bar.thickness / 2, on: &canvas)
    }
  }

  private func stacked(_ value: CategoryTable.Value, _ bar: HedgedBar) -> CellContent {
    let block = grid.plan.lettering.block(value.label, .value, width: grid.cellWidth)
    let line = min(block.height / 2, grid.plan.habits.barThickness / 2)
    return CellContent(
      height: block.height + 1 + bar.thickness, line: line
    ) { corner, canvas in
      canvas.write(block, at: corner)
      draw(bar, x: corner.x, top: corner.y + block.height + 1, on: &canvas)
    }
  }

  private func bar(_ value: CategoryTable.Value, hue: Color) -> HedgedBar {
    func position(_ number: ExactDecimal) -> Double {
      scale.position(of: number.drawingValue)
    }
    return HedgedBar(
      start: position(.zero), end: position(value.number.value),
      upper: value.number.upper.map(position), look: value.look, top: 0,
      thickness: grid.plan.habits.barThickness * (isInline ? 0.72 : 0.5), hue: hue,
      palette: grid.plan.palette)
  }

  /// Draws a bar and, where bars go both ways, the line of zero.
  private func draw(_ bar: HedgedBar, x: Double, top: Double, on canvas: inout Canvas) {
    var bar = bar
    bar.start += x
    bar.end += x
    bar.upper = bar.upper.map { $0 + x }
    bar.top = top
    canvas.add(bar.items)
    if bar.extent.width > 0 { canvas.claim(bar.extent, as: "bar") }
    guard scale.domain.lowerBound < 0 else { return }
    canvas.line(
      from: Point(x: bar.start, y: top - (isInline ? 2 : 0)),
      to: Point(x: bar.start, y: top + bar.thickness + 2),
      color: canvas.palette.rule, width: canvas.habits.hairlineWidth, on: .marks)
  }
}
