internal import Quantities
internal import Scene
internal import Styling
internal import Typesetting

/// The cells of a table of numbers, decimal sign under decimal sign; on wish with a disc before each
/// number whose area is the number.
struct CellNumbers {
  private let grid: CellGrid
  private let columns: [DecimalColumn]
  private let sign: String
  /// The largest radius of a disc; 0 for no discs.
  private let largest: Double
  private let maximum: Double
  private let isInline: Bool

  private static let gap = 4.0
  /// How far a soft edge reaches beyond its disc, in points.
  private static let halo = 3.0

  /// Measures the cells of a grid.
  init(_ grid: CellGrid, hasDiscs: Bool) {
    self.grid = grid
    columns = grid.columns
    sign = grid.plan.words.decimalSign
    let table = grid.plan.table
    let numbers = (table.alsoCovers + table.values.flatMap(\.ends)).map(\.drawingValue)
    maximum = max(numbers.max() ?? 0, .leastNonzeroMagnitude)
    let radius = min(grid.plan.habits.dotRadius * 2.4, grid.cellWidth * 0.3)
    largest = hasDiscs ? max(radius, 1) : 0
    let discs = hasDiscs ? 2 * (largest + Self.halo) + Self.gap : 0
    isInline = discs + (columns.map(\.width).max() ?? 0) <= grid.cellWidth
  }

  /// The cell of a value.
  func cell(
    _ value: CategoryTable.Value, _ row: CategoryTable.Row, _ panel: Int
  ) -> CellContent {
    let hue = grid.hue(of: value, in: row, panel: panel)
    let room = largest > 0 ? 2 * (largest + Self.halo) : 0
    guard isInline else { return stacked(value, hue: hue, room: room) }
    let number = DecimalNumber(
      value.label, decimalSign: sign, lettering: grid.plan.lettering)
    let column = columns[value.series]
    let start = grid.isRight ? grid.cellWidth - column.width : room > 0 ? room + Self.gap : 0
    let indent = start + column.before - number.before
    let height = max(number.block.height, room)
    return CellContent(height: height) { corner, canvas in
      let middle = corner.y + height / 2
      drawDisc(value, hue, at: Point(x: corner.x + room / 2, y: middle), on: &canvas)
      canvas.write(number.block, x: corner.x + indent, middle: middle)
    }
  }

  /// The number under its disc, in lines, where the column is too narrow for both.
  private func stacked(
    _ value: CategoryTable.Value, hue: Color, room: Double
  ) -> CellContent {
    let block = grid.plan.lettering.block(value.label, .value, width: grid.cellWidth)
    let line = room > 0 ? room / 2 : block.height / 2
    let middle = max((room - block.width) / 2, 0)
    let indent = grid.isRight ? grid.cellWidth - block.width : middle
    return CellContent(height: room + block.height, line: line) { corner, canvas in
      let center = Point(x: corner.x + room / 2, y: corner.y + room / 2)
      drawDisc(value, hue, at: center, on: &canvas)
      canvas.write(
        block, at: Point(x: corner.x + indent, y: corner.y + room),
        alignment: grid.isRight ? .right : .left)
    }
  }

  private func drawDisc(
    _ value: CategoryTable.Value, _ hue: Color, at center: Point, on canvas: inout Canvas
  ) {
    guard largest > 0, value.number.upper ?? value.number.value > .zero else { return }
    func radius(_ number: ExactDecimal) -> Double {
      max(largest * (max(number.drawingValue, 0) / maximum).squareRoot(), 0.6)
    }
    let disc = HedgedDisc(
      center: center, radius: radius(value.number.value),
      upper: value.number.upper.map(radius), look: value.look, hue: hue,
      paper: canvas.palette.paper)
    canvas.add(disc.items)
    canvas.claim(disc.box, as: "disc")
  }
}
