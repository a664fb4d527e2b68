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
      section.rows.map {
        RowLabel.block(
          $0.label, sublabel: $0.sublabel, notes: $0.notes, isStrong: $0.isStrong, width: column,
          lettering: lettering)
      }
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
    return BarLayout(
      sections: sections, axis: axis, left: left, right: context.width,
      height: height(of: sections))
  }

  /// The length of the axis of a panel, as a share of the room: what usual numbers leave.
  var panelShare: Double { min(max(1 - 52 / max(context.width - left, 1), 0.6), 0.85) }

  /// An axis over a share of the room; bars to the left keep room for their numbers.
  private func axis(share: Double) -> BarAxis {
    let start = left + reserve
    return BarAxis.level(
      ends: board.ends, unit: board.unit, from: start,
      to: start + (context.width - start) * share, in: context)
  }

  /// What the widest number before a bar needs.
  private var reserve: Double {
    guard board.isDiverging else { return 0 }
    let needs = board.bars.filter(\.isNegative).map { bar in
      lettering.block(bar.label, .value).width + BarLayout.gap
        + (bar.parts.contains(where: \.look.isOpen) ? HedgedBar.fade : 0)
    }
    return min(needs.max() ?? 0, (context.width - left) * 0.3)
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
        row.missing.isEmpty ? words.notStated : row.missing, .remark,
        width: context.width - left - 4)
      : TextBlock()
    let remark = RowRemark(
      [unprinted(in: row, placed: bars), row.remark], annotation: row.annotation,
      reach: reach(of: bars, missing: missing), left: left, width: context.width,
      lettering: lettering)
    let content = remark.height(under: max(bottom, missing.height))
    let air =
      (row.bars.count > 1 ? 3 : 0)
      + max(context.theme.charts.barPitch - context.theme.charts.barThickness, 2)
    return BarLayout.PlacedRow(
      label: label, bars: bars, remark: remark, missing: missing, contentHeight: content,
      height: max(max(label.height, content) + air, context.theme.charts.barPitch))
  }

  /// Where a remark could start; nil where more than one line stands before it.
  private func reach(of bars: [BarLayout.PlacedBar], missing: TextBlock) -> Double? {
    if bars.isEmpty { return missing.lines.count == 1 ? left + 4 + missing.width : nil }
    return bars.count == 1 && bars[0].place != .below ? bars[0].reach : nil
  }
}
