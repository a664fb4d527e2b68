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
  /// White around what a row shows, in points.
  var air = 5.0
  /// Whether a hairline stands under each row.
  var hasRules = false

  /// An empty picture for a plan.
  init(_ plan: RowPlan) {
    self.plan = plan
    canvas = Canvas(plan.context)
  }

  /// Draws all rows with their contents.
  mutating func draw(_ content: (CategoryTable.Row, Int) -> RowContent) {
    for (index, panel) in plan.table.panels.enumerated() where !panel.rows.isEmpty {
      drawHeading(panel.heading, isFirst: index == 0)
      for row in panel.rows {
        draw(row, row.values.isEmpty ? plan.missing() : content(row, panel.hue))
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
    let label = RowLabel.block(row, width: plan.column, lettering: plan.lettering)
    let remark = RowRemark(
      [row.remark], annotation: row.annotation, reach: content.reach, left: plan.left,
      width: plan.context.width, lettering: plan.lettering)
    let height = remark.height(under: content.height)
    let full = max(max(label.height, height) + air, plan.habits.barPitch)
    let middle = y + full / 2
    canvas.write(label, x: 0, middle: middle)
    let top = remark.x == nil ? middle - height / 2 : middle - content.height / 2
    content.draw(top, &canvas)
    canvas.write(remark, left: plan.left, middle: middle, bottom: middle + height / 2)
    y += full
    if hasRules { canvas.hairline(y: y, color: canvas.palette.hairline) }
  }

  /// The finished picture, over an axis.
  mutating func picture(over axis: BarAxis, from top: Double, legend: [String]) -> ChartPicture {
    let guide = AxisGuide(axis: axis, left: plan.left)
    guide.drawGrid(on: &canvas, from: top, to: y)
    let height = guide.drawNumbers(on: &canvas, under: y)
    return canvas.picture(height: height, legend: legend)
  }
}
