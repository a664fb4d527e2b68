internal import Styling

extension BarBoard {
  /// The board of a table: its headings and rows, with the bars of each row and panel hue.
  init(
    _ table: CategoryTable, in context: ChartContext,
    bars: (CategoryTable.Row, Int) -> [Bar]
  ) {
    let sections = table.panels.map { panel in
      Section(
        heading: panel.heading,
        rows: panel.rows.map { Row($0, bars: bars($0, panel.hue)) })
    }
    self.init(
      unit: table.unit, sections: sections, alsoCovers: table.alsoCovers,
      thickness: context.theme.charts.barThickness)
    if table.isSorted { legend = [ChartWords(context.wording).legendSorted] }
  }

  /// The series side by side: thinner bars, the names behind the bars of the first full row if
  /// they fit there, else in a legend.
  mutating func group(by looks: SeriesLooks, in context: ChartContext) {
    thickness = context.theme.charts.barThickness * 0.72
    keys = looks.keys
    guard keys.count > 1, sections.allSatisfy(\.heading.isEmpty),
      let row = sections.first?.rows.first, row.bars.count == keys.count,
      row.bars.allSatisfy({ !$0.parts.isEmpty && !$0.isNegative })
    else { return }
    var named = self
    for (index, key) in keys.enumerated() {
      named.sections[0].rows[0].bars[index].caption = key.label
    }
    let layout = BarLayout.best(for: named, in: context)
    let bars = layout.sections.first?.rows.first?.bars ?? []
    guard bars.allSatisfy({ $0.place == .behind }) else { return }
    named.keys = []
    self = named
  }
}
