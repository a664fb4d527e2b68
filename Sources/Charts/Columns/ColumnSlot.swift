internal import Quantities
internal import Scene
internal import Styling

/// A category of a column chart: columns with their numbers, and the name under them.
struct ColumnSlot {
  /// A column with its number; without a bar where nothing is stated.
  struct Column {
    var bar: HedgedBar?
    var number: TextBlock
    /// The middle, from the left edge of the slot.
    var middle: Double
  }

  let columns: [Column]
  let name: TextBlock

  /// White between a column and its number, in points.
  static let numberGap = 1.5

  /// Measures a row; the bars go up from the bottom of the plot.
  init(_ row: CategoryTable.Row, panel: Int, in layout: ColumnLayout) {
    let (slot, lettering) = (layout.slot, layout.lettering)
    let width = slot - ColumnLayout.gap
    let name = RowLabel.block(row, width: width, lettering: lettering)
      .above(lettering.block(row.remark, .remark, width: width))
      .above(lettering.annotation(row.annotation, width: width))
    self.name = name
    if row.values.isEmpty {
      let words = lettering.block(layout.words.notStated, .remark, width: width)
      columns = [Column(bar: nil, number: words, middle: slot / 2)]
      return
    }
    let (pitch, first) = (layout.pitch, ColumnLayout.gap / 2 + layout.pitch / 2)
    columns = layout.looks.indices.map { series in
      let middle = first + Double(series) * pitch
      guard let value = row.values.first(where: { $0.series == series }) else {
        let words = lettering.block(
          layout.words.missing(layout.table.gap), .remark, width: pitch - 2)
        return Column(bar: nil, number: words, middle: middle)
      }
      return Column(
        bar: Self.bar(value, row, panel, layout),
        number: lettering.block(value.label, .value, width: pitch - 2), middle: middle)
    }
  }

  private static func bar(
    _ value: CategoryTable.Value, _ row: CategoryTable.Row, _ panel: Int, _ layout: ColumnLayout
  ) -> HedgedBar {
    let axis = layout.axis
    return HedgedBar(
      start: axis.position(of: .zero), end: axis.position(of: value.number.value),
      upper: value.number.upper.map { axis.position(of: $0) }, look: value.look, top: 0,
      thickness: layout.thickness, hue: layout.looks.hue(of: value, in: row, panel: panel),
      palette: layout.context.theme.palette,
      texture: layout.looks.texture(value.series), turn: .upright(base: 0))
  }

  /// How far columns and numbers reach above and below the bottom of the plot, in points.
  func reach(zero: Double) -> (up: Double, down: Double) {
    var (up, down) = (0.0, 0.0)
    for column in columns {
      let number = column.number.height + Self.numberGap
      let isBelow = column.bar.map { $0.end < $0.start } ?? false
      let top = column.bar?.reach ?? zero
      let bottom = column.bar?.reachBack ?? zero
      up = max(up, isBelow ? top : top + number)
      down = max(down, isBelow ? number - bottom : -bottom)
    }
    return (up, down)
  }
}
