import Analysis
import Charts
import Diagnostics
import Dossier
import Quantities
import Wording

extension Composition {
  /// Bars for the figures of a chart: money in one drawing for each currency that has no stated
  /// conversion into another, counts in one.
  mutating func bars(_ panels: [PanelFigure], _ chart: ChartDefinition) -> [Drawing] {
    reportMixedUnits(panels, chart)
    let sums = panels.flatMap { moneyPanels($0) }
    if !sums.isEmpty { return MoneyBars(sums, chart).drawings(in: &self) }
    if let drawing = countBars(panels, chart) { return [drawing] }
    report(
      "unfit-figure", "the figures of '\(chart.name)' have neither sums nor counts to draw",
      at: chart.head.span, hints: [Hint("use a table block for records")])
    return []
  }

  /// Counts and sums never share an axis, nor do counts of different things (A9).
  private mutating func reportMixedUnits(_ panels: [PanelFigure], _ chart: ChartDefinition) {
    let units = panels.map { moneyPanels($0).isEmpty ? countNoun([$0]) : "" }
    guard let first = units.first, let other = units.firstIndex(where: { $0 != first }) else {
      return
    }
    let queries = [panels[0], panels[other]].map { "'\($0.figure.query)'" }
    report(
      "mixed-units",
      "\(queries[0]) and \(queries[1]) are measured in different units and cannot share an axis",
      at: chart.head.span,
      hints: [Hint("rule A9: give each of them a chart of its own")])
  }

  /// The records with sums in a figure, commitments by class.
  private func moneyPanels(_ panel: PanelFigure) -> [MoneyPanel] {
    let records = panel.figure.value.recordKeys
    let sums = records.compactMap { MoneyRow($0, in: naming.index) }
    guard sums.contains(where: { !$0.amounts.isEmpty }) else { return [] }
    var panels: [MoneyPanel] = []
    for row in sums {
      let heading =
        panel.heading.isEmpty
        ? row.commitmentClass.map { wording.term(.commitmentClass, $0.rawValue) } ?? ""
        : panel.heading
      if panels.last?.heading != heading { panels.append(MoneyPanel(heading: heading)) }
      panels[panels.count - 1].rows.append(row)
    }
    return panels
  }
}

extension FigureValue {
  /// The records that a set or a series lists, in order.
  var recordKeys: [RecordID] {
    switch self {
    case .set(let records): records
    case .series(let rows):
      rows.compactMap { row in
        switch row.key {
        case .record(let id), .actor(let id): id
        default: nil
        }
      }
    case .matrix(let matrix):
      matrix.cells.flatMap(\.records).reduce(into: []) { seen, id in
        if !seen.contains(id) { seen.append(id) }
      }
    case .count, .amount, .date, .duration: []
    }
  }
}
