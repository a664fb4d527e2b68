internal import Quantities
internal import Scene
internal import Styling

/// Lays out rows of dots over one axis.
struct DotLayout {
  /// What joins the dots of a row.
  enum Style {
    /// A line from zero.
    case stem
    /// A fine line over the whole axis.
    case guide
    /// A bar from the first to the last dot.
    case link
  }

  let plan: RowPlan
  let style: Style
  let axis: BarAxis
  let looks: SeriesLooks

  /// Finds the longest axis with which the numbers of most rows stand beside their dots.
  init(_ plan: RowPlan, style: Style) {
    self.plan = plan
    self.style = style
    looks = SeriesLooks(plan.table, plan.palette)
    let ends = plan.table.alsoCovers + plan.table.values.flatMap(\.ends)
    let start = plan.left + Self.reserve(plan, style: style)
    let right = plan.context.width - Self.margin(plan)
    func axis(share: Double) -> BarAxis {
      BarAxis.level(
        ends: ends, unit: plan.table.unit, from: start, to: start + (right - start) * share,
        in: plan.context)
    }
    var best = (axis: axis(share: 1), misplaced: Int.max)
    for share in [1, 0.93, 0.86, 0.79, 0.7, 0.62] {
      let candidate = axis(share: share)
      let misplaced = Self.misplaced(plan, candidate)
      if misplaced < best.misplaced { best = (candidate, misplaced) }
      if misplaced == 0 { break }
    }
    self.axis = best.axis
  }

  /// The picture.
  func picture() -> ChartPicture {
    var stack = RowStack(plan)
    if looks.isMany || !looks.name(0).isEmpty {
      stack.y = DotKeys(keys: looks.keys).draw(on: &stack.canvas, from: plan.left) + 6
    }
    let top = stack.y
    stack.remarkLeft = remarkLeft
    stack.draw { row, panel in DotRow(row, panel: panel, in: self).content }
    return stack.picture(
      over: axis, from: top,
      legend: HedgeLegend.sentences(for: plan.table, words: plan.words))
  }

  /// What a dot at the end of the axis needs behind it.
  private static func margin(_ plan: RowPlan) -> Double {
    let isOpen = plan.table.looks.contains(where: \.isOpen)
    return plan.habits.dotRadius * 1.2 + (isOpen ? HedgedDot.fade : 4)
  }

  /// Where texts under the dots start: at the axis, unless that is far from the names.
  var remarkLeft: Double {
    let start = axis.scale.range.lowerBound
    return start - plan.left < (plan.context.width - plan.left) * 0.25 ? start : plan.left
  }

  /// The room before zero for numbers at the left of the first dot.
  private static func reserve(_ plan: RowPlan, style: Style) -> Double {
    let isNegative = plan.table.hasNegativeValues
    let isMany = plan.table.values.contains { $0.series > 0 }
    guard isNegative || isMany else { return plan.habits.dotRadius * 1.3 }
    let widest = plan.table.values.map { plan.lettering.block($0.label, .value).width }.max() ?? 0
    let dot = margin(plan) + DotRow.gap
    return min(widest + dot, max((plan.context.width - plan.left) * 0.22, dot))
  }

  /// How many rows have a last number that does not fit behind its dot.
  private static func misplaced(_ plan: RowPlan, _ axis: BarAxis) -> Int {
    plan.table.panels.flatMap(\.rows).count { row in
      guard let last = row.values.max(by: { reach($0, axis) < reach($1, axis) }) else {
        return false
      }
      let end = reach(last, axis) + 2 * plan.habits.dotRadius + 10 + DotRow.gap
      let remark = plan.lettering.block(row.remark + row.annotation, .remark).width
      let room = remark > 0 ? min(remark, 72) + RowRemark.gap : 0
      return end + plan.lettering.block(last.label, .value).width + room > plan.context.width
    }
  }

  private static func reach(_ value: CategoryTable.Value, _ axis: BarAxis) -> Double {
    value.ends.map { axis.position(of: $0) }.max() ?? 0
  }
}
