internal import Quantities
internal import Scene
internal import Styling
internal import Typesetting

/// Measures the rows of a bar chart for a length of the axis.
struct BarMeasure {
  let board: BarBoard
  let context: ChartContext
  let lettering: Lettering
  let words: ChartWords
  /// The width of the column of names.
  let column: Double
  /// The left end of the bars.
  let left: Double
  /// The names of the rows, section by section.
  private let labels: [[TextBlock]]

  /// Measures the column of names.
  init(board: BarBoard, context: ChartContext) {
    self.board = board
    self.context = context
    lettering = Lettering(context)
    words = ChartWords(context.wording)
    let names = board.sections.flatMap(\.rows).flatMap { row in
      [
        LabelColumn.Name(text: row.label, notes: row.notes),
        LabelColumn.Name(text: row.sublabel),
      ]
    }
    column = LabelColumn(names, in: context).width
    left = column > 0 ? column + 12 : 0
    let (lettering, column) = (lettering, column)
    labels = board.sections.map { section in
      section.rows.map { Self.label(of: $0, width: column, lettering: lettering) }
    }
  }

  /// The layout with an axis of a share of the room that there is.
  func layout(axisShare: Double) -> BarLayout {
    let axis = axis(share: axisShare)
    let sections = zip(board.sections, labels).map { section, labels in
      BarLayout.PlacedSection(
        heading: lettering.block(section.heading, .groupHeading, width: context.width),
        rows: zip(section.rows, labels).map { place($0, label: $1, axis: axis) })
    }
    return BarLayout(sections: sections, axis: axis, left: left, height: height(of: sections))
  }

  /// The length of the axis of a panel, as a share of the room: what usual numbers leave.
  var panelShare: Double { min(max(1 - 52 / max(context.width - left, 1), 0.6), 0.85) }

  /// An axis that ends where half of its last number still fits.
  private func axis(share: Double) -> BarAxis {
    let room = context.width - left
    func axis(to right: Double) -> BarAxis {
      BarAxis(
        ends: board.ends, unit: board.unit, width: context.width, from: left, to: right,
        words: words,
        lettering: lettering)
    }
    let draft = axis(to: left + room * share)
    let overhang = (draft.ticks.last?.label.width ?? 0) / 2
    return axis(to: min(left + room * share, context.width - overhang))
  }

  private func height(of sections: [BarLayout.PlacedSection]) -> Double {
    sections.reduce(0) { sum, section in
      let heading =
        section.heading.isEmpty ? 0 : section.heading.height + BarLayout.headingGap
      return sum + heading + section.rows.reduce(0) { $0 + $1.height }
    } + Double(max(sections.count - 1, 0)) * BarLayout.sectionGap
  }

  private func place(
    _ row: BarBoard.Row, label: TextBlock, axis: BarAxis
  ) -> BarLayout.PlacedRow {
    var bars: [BarLayout.PlacedBar] = []
    var bottom = 0.0
    for bar in row.bars {
      let placed = place(bar, top: bottom + (bars.isEmpty ? 0 : board.barGap), axis: axis)
      bars.append(placed)
      let under = placed.place == .below ? placed.value.height + 1 : 0
      bottom = placed.top + placed.height + under
    }
    let missing =
      row.bars.isEmpty
      ? lettering.block(
        words.notStated, .remark, width: context.width - left - 4)
      : TextBlock()
    var placed = BarLayout.PlacedRow(
      label: label, bars: bars, remark: TextBlock(), remarkX: nil, missing: missing,
      contentHeight: max(bottom, missing.height), height: 0)
    let remarks = [unprinted(in: row, placed: bars), row.remark].filter { !$0.isEmpty }
    addRemark(remarks.joined(separator: " · "), to: &placed)
    let air =
      (row.bars.count > 1 ? 3 : 0)
      + max(context.theme.charts.barPitch - context.theme.charts.barThickness, 2)
    placed.height = max(
      max(label.height, placed.contentHeight) + air, context.theme.charts.barPitch)
    return placed
  }

  private static func label(
    of row: BarBoard.Row, width: Double, lettering: Lettering
  ) -> TextBlock {
    let role: TextRole = row.isStrong ? .categoryStrong : .category
    let name = lettering.block(
      row.label, role, width: width, notes: row.notes, alignment: .balanced)
    return name.above(lettering.block(row.sublabel, .remark, width: width))
  }

  /// Where a remark could start; nil where more than one line stands before it.
  private func reach(of row: BarLayout.PlacedRow) -> Double? {
    if row.bars.isEmpty { return row.missing.lines.count == 1 ? left + 4 + row.missing.width : nil }
    return row.bars.count == 1 && row.bars[0].place != .below ? row.bars[0].reach : nil
  }

  /// Puts the remark behind the number where it has room, else under the bars.
  private func addRemark(_ text: String, to row: inout BarLayout.PlacedRow) {
    if text.isEmpty { return }
    let natural = lettering.block(text, .remark)
    if let reach = reach(of: row) {
      let room = context.width - reach - 8
      let block = lettering.block(text, .remark, width: max(room, 1))
      if room >= min(natural.width, 72), block.lines.count <= 3 {
        (row.remark, row.remarkX) = (block, reach + 8)
        row.contentHeight = max(row.contentHeight, block.height)
        return
      }
    }
    row.remark = lettering.block(text, .remark, width: context.width - left)
    row.contentHeight += row.remark.height + 2.5
  }
}
