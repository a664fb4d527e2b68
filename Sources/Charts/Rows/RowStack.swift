internal import Scene
internal import Styling

/// Draws the rows of a plan from top to bottom, under their headings.
struct RowStack {
  /// The plan.
  let plan: RowPlan
  /// The picture.
  var canvas: Canvas
  /// The top of what is drawn next.
  var y = 0.0
  /// Where remarks under the marks start.
  var remarkLeft: Double
  /// Whether the rows are those of a table: remarks under the names, a hairline between rows.
  var isTable = false

  /// White around what a row shows, in points.
  private static let air = 5.0

  /// An empty picture for a plan.
  init(_ plan: RowPlan) {
    self.plan = plan
    canvas = Canvas(plan.context)
    remarkLeft = plan.left
  }

  /// The picture of another plan of the same width, under what is drawn already.
  init(_ plan: RowPlan, continuing other: RowStack) {
    self.init(plan)
    (canvas, y) = (other.canvas, other.y)
  }

  /// Draws all rows with their contents.
  mutating func draw(_ content: (CategoryTable.Row, Int) -> RowContent) {
    for (index, panel) in plan.table.panels.enumerated() where !panel.rows.isEmpty {
      drawHeading(panel.heading, isFirst: index == 0)
      for (number, row) in panel.rows.enumerated() {
        if isTable, number > 0 { canvas.hairline(y: y, color: canvas.palette.hairline) }
        draw(
          row,
          row.values.isEmpty
            ? plan.missing(from: isTable ? remarkLeft : remarkLeft + 4) : content(row, panel.hue))
      }
    }
  }

  private mutating func drawHeading(_ heading: String, isFirst: Bool) {
    if !isFirst { y += BarLayout.sectionGap }
    let block = plan.lettering.block(heading, .groupHeading, width: plan.context.width)
    if block.isEmpty { return }
    canvas.write(block, at: Point(x: 0, y: y), isCovering: true)
    y += block.height + BarLayout.headingGap
  }

  private mutating func draw(_ row: CategoryTable.Row, _ content: RowContent) {
    let label = label(of: row)
    let remark = remark(of: row, behind: content.reach)
    let marks = remark.height(under: content.height)
    let line = remark.x == nil ? content.line : max(content.line, remark.block.height / 2)
    // What stands under the line belongs to it, and the name to the line.
    let isTall = marks - line > line + 2
    let lead = lead(of: label, standsAround: !isTall && !isTable)
    let up = max(line, lead)
    let down = max(marks - line, label.height - lead)
    let slack = max(plan.habits.barPitch - up - down, Self.air)
    let middle = y + slack / 2 + up
    canvas.write(label, at: Point(x: 0, y: middle - lead))
    content.draw(middle - content.line, &canvas)
    canvas.write(remark, left: remarkLeft, middle: middle, bottom: middle - line + marks)
    y += slack + up + down
  }

  private func label(of row: CategoryTable.Row) -> TextBlock {
    let label = RowLabel.block(row, width: plan.column, lettering: plan.lettering)
    guard isTable, plan.left > 0 else { return label }
    return label.above(plan.lettering.block(row.remark, .remark, width: plan.column))
      .above(plan.lettering.annotation(row.annotation, width: plan.column))
  }

  private func remark(of row: CategoryTable.Row, behind reach: Double?) -> RowRemark {
    if isTable, plan.left > 0 { return RowRemark() }
    return RowRemark(
      [row.remark], annotation: row.annotation, reach: reach, left: remarkLeft,
      width: plan.context.width, lettering: plan.lettering)
  }

  /// How far a name reaches above its row's main line: a name of several lines stands around it,
  /// beside several lines of marks its first line stands on it.
  private func lead(of label: TextBlock, standsAround: Bool) -> Double {
    guard let first = label.lines.first else { return 0 }
    return standsAround && label.lines.count > 1 ? label.height / 2 : canvas.lead(of: first)
  }

  /// The finished picture, over an axis.
  mutating func picture(over axis: BarAxis, from top: Double, legend: [String]) -> ChartPicture {
    let guide = AxisGuide(axis: axis, left: plan.left)
    guide.drawGrid(on: &canvas, from: top, to: y)
    let height = guide.drawNumbers(on: &canvas, under: y)
    return canvas.picture(height: height, legend: legend)
  }
}
