internal import Quantities
internal import Scene
internal import Styling
internal import Typesetting

/// Draws a column chart by its layout.
struct ColumnDrawing {
  private let layout: ColumnLayout
  private var canvas: Canvas
  /// The top of what is drawn next.
  private var y = 0.0

  private init(_ table: CategoryTable, in context: ChartContext) {
    layout = ColumnLayout(table, in: context)
    canvas = Canvas(context)
  }

  /// Draws a table.
  static func picture(of table: CategoryTable, in context: ChartContext) -> ChartPicture {
    var drawing = ColumnDrawing(table, in: context)
    drawing.drawHead()
    for panel in table.panels where !panel.rows.isEmpty { drawing.draw(panel) }
    return drawing.canvas.picture(
      height: drawing.y - BarLayout.sectionGap,
      legend: HedgeLegend.sentences(for: table, words: drawing.layout.words))
  }

  /// The series, and the unit over the axis.
  private mutating func drawHead() {
    if !layout.looks.keys.isEmpty {
      y = SeriesKeys(keys: layout.looks.keys).draw(on: &canvas, from: layout.left) + 6
    }
    let unit = layout.axis.unit
    if unit.isEmpty { return }
    canvas.write(unit, at: Point(x: 0, y: y))
    y += unit.height + 4
  }

  private mutating func draw(_ panel: CategoryTable.Panel) {
    let heading = layout.lettering.block(
      panel.heading, .groupHeading, width: canvas.context.width)
    if !heading.isEmpty {
      canvas.write(heading, at: Point(x: 0, y: y), isCovering: true)
      y += heading.height + BarLayout.headingGap
    }
    let slots = panel.rows.map { ColumnSlot($0, panel: panel.hue, in: layout) }
    for first in stride(from: 0, to: slots.count, by: layout.perTier) {
      drawTier(Array(slots[first..<min(first + layout.perTier, slots.count)]))
      y += BarLayout.sectionGap
    }
  }

  private mutating func drawTier(_ slots: [ColumnSlot]) {
    let (scale, zero) = (layout.axis.scale, layout.axis.position(of: .zero))
    let reaches = slots.map { $0.reach(zero: zero) }
    let tick = (layout.axis.ticks.first?.label.height ?? 0) / 2
    let up = max(reaches.map(\.up).max() ?? 0, scale.range.upperBound + tick)
    let base = y + up
    let down = max(reaches.map(\.down).max() ?? 0, layout.axis.ticks.isEmpty ? 0 : tick)
    drawAxis(base: base, slots: slots.count)
    for (index, slot) in slots.enumerated() {
      let x = layout.left + Double(index) * layout.slot
      for column in slot.columns { draw(column, x: x, base: base, zero: zero) }
      let corner = Point(
        x: x + (layout.slot - slot.name.width) / 2, y: base + down + 3)
      canvas.write(slot.name, at: corner, alignment: .center)
    }
    y = base + down + 3 + (slots.map(\.name.height).max() ?? 0)
  }

  private mutating func draw(
    _ column: ColumnSlot.Column, x: Double, base: Double, zero: Double
  ) {
    let middle = x + column.middle
    var top = base - zero - ColumnSlot.numberGap - column.number.height
    if var bar = column.bar {
      bar.top = middle - bar.thickness / 2
      bar.turn = .upright(base: base)
      canvas.add(bar.items)
      if bar.extent.height > 0 { canvas.claim(bar.extent, as: "column") }
      top =
        bar.end < bar.start
        ? bar.extent.maxY + ColumnSlot.numberGap
        : bar.extent.minY - ColumnSlot.numberGap - column.number.height
    }
    canvas.write(
      column.number, at: Point(x: middle - column.number.width / 2, y: top), alignment: .center,
      isCovering: true)
  }

  /// The lines and numbers of the axis behind a tier.
  private mutating func drawAxis(base: Double, slots: Int) {
    let right = layout.left + layout.slot * Double(slots)
    for tick in layout.axis.ticks {
      let y = base - layout.axis.scale.position(of: tick.value)
      let color = tick.value == 0 ? canvas.palette.soft : canvas.palette.hairline
      canvas.hairline(y: y, from: layout.left, to: right, color: color)
      canvas.write(
        tick.label,
        at: Point(x: layout.left - 6 - tick.label.width, y: y - tick.label.height / 2))
    }
  }
}
