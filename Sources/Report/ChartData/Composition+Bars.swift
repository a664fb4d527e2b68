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
    let sums = panels.flatMap { moneyPanels($0) }
    if !sums.isEmpty { return MoneyBars(sums, chart).drawings(in: &self) }
    if let drawing = countBars(panels, chart) { return [drawing] }
    report(
      "unfit-figure", "the figures of '\(chart.name)' have neither sums nor counts to draw",
      at: chart.head.span, hints: [Hint("use a table block for records")])
    return []
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

// MARK: Counts

extension Composition {
  private mutating func countBars(
    _ panels: [PanelFigure], _ chart: ChartDefinition
  ) -> Drawing? {
    var table = CategoryTable(unit: .count(noun: countNoun(panels)), panels: [])
    var rows = [[wording.text(.headKind), wording.text(.headNumber), wording.text(.headRecords)]]
    let words = chart.series.map { seriesWords($0, panels) } ?? []
    table.series = words.map { naming.name(of: $0.key) }
    for (index, panel) in panels.enumerated() {
      guard case .series(let series) = panel.figure.value else { return nil }
      var counted: [CountRow] = []
      for row in series {
        if let count = countRow(row, chart.series, words, panel.figure) { counted.append(count) }
      }
      let shown = chart.ordered(counted, by: \.total, name: \.label)
      table.panels.append(
        CategoryTable.Panel(
          heading: panel.heading, hue: index,
          rows: shown.map { $0.row(isHighlighted: chart.highlights($0.key), &self, chart.head) }))
      rows += shown.flatMap(\.rows)
    }
    return Drawing(data: .categories(table), table: rows)
  }

  private func countNoun(_ panels: [PanelFigure]) -> String {
    let measure = panels.first?.figure.query.measure ?? ""
    switch measure.prefix(while: { $0 != "." }) {
    case "documents": return wording.text(.numberOfDocuments)
    case "proposals": return wording.text(.numberOfProposals)
    case "companies": return wording.text(.headCompanies)
    default: return wording.text(.numberOfRecords)
    }
  }

  /// The words of the filter that makes series, those that occur, with their keys.
  private func seriesWords(
    _ argument: String, _ panels: [PanelFigure]
  ) -> [(word: String, key: FigureKey)] {
    guard let panel = panels.first else { return [] }
    let words =
      Measures.named(panel.figure.query.measure)?.arguments
      .first { $0.name == argument }?.words ?? []
    return words.filter { word in
      panels.contains { part(of: $0.figure.query, argument, word) != nil }
    }.map { ($0, FigureKey.word($0, of: argument)) }
  }

  /// The rows of a question with one more filter; nil where none has a count.
  private func part(of query: FigureQuery, _ argument: String, _ word: String) -> [FigureRow]? {
    let asked = FigureQuery(query.measure, query.arguments + [.init(name: argument, value: word)])
    guard case .success(.figure(let figure)) = engine.answer(asked),
      case .series(let rows) = figure.value, !rows.isEmpty
    else { return nil }
    return rows
  }

  private mutating func countRow(
    _ row: FigureRow, _ argument: String?, _ words: [(word: String, key: FigureKey)],
    _ figure: Figure
  ) -> CountRow? {
    guard let own = row.outcome.figure, case .count(let total) = own.value else { return nil }
    var counted = CountRow(
      key: row.key, label: naming.name(of: row.key), total: total.value, records: own.records)
    guard let argument else {
      counted.values = [.init(number: total, label: wording.number(total))]
      return counted
    }
    for (index, word) in words.enumerated() {
      let match = part(of: figure.query, argument, word.word)?.first { $0.key == row.key }
      guard case .count(let number)? = match?.outcome.figure?.value else { continue }
      counted.values.append(.init(number: number, label: wording.number(number), series: index))
    }
    return counted
  }
}

/// A row of counts.
private struct CountRow {
  var key: FigureKey
  var label: String
  var total: ExactDecimal
  var records: [RecordID]
  var values: [CategoryTable.Value] = []

  func row(
    isHighlighted: Bool, _ composition: inout Composition, _ head: BlockHead
  ) -> CategoryTable.Row {
    CategoryTable.Row(
      label: label, values: values, notes: composition.rowNotes(for: records, head),
      isHighlighted: isHighlighted)
  }

  /// The row for a file beside the report, one line for each series.
  var rows: [[String]] {
    values.map { [label, $0.number.literal, records.map(\.rawValue).joined(separator: " ")] }
  }
}

extension FigureKey {
  /// The key of a filter's word.
  static func word(_ word: String, of argument: String) -> FigureKey {
    switch argument {
    case "scope": .scope(word)
    case "outcome": .outcome(word)
    case "modes": .mode(word)
    case "status": .status(word)
    case "class": .commitmentClass(word)
    default: .measure(word)
    }
  }
}

extension ChartDefinition {
  /// Rows in the order that the definition asks for, at most as many as it says.
  func ordered<Row>(
    _ rows: [Row], by value: (Row) -> ExactDecimal, name: (Row) -> String
  ) -> [Row] {
    let sorted =
      switch order {
      case .figure: rows
      case .value:
        rows.enumerated().sorted { a, b in
          let (x, y) = (value(a.element), value(b.element))
          return x == y ? a.offset < b.offset : x > y
        }.map(\.element)
      case .name: rows.sorted { name($0) < name($1) }
      }
    return limit.map { Array(sorted.prefix($0)) } ?? sorted
  }

  /// Whether a row is one that the title speaks of.
  func highlights(_ key: FigureKey) -> Bool {
    switch key {
    case .record(let id), .actor(let id): highlight.contains(id.rawValue)
    case .country(let word), .sector(let word), .commitmentClass(let word), .scope(let word),
      .outcome(let word), .mode(let word), .status(let word), .measure(let word),
      .currency(let word):
      highlight.contains(word)
    }
  }
}
