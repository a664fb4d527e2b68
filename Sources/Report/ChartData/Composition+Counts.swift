import Analysis
import Charts
import Dossier
import Quantities
import Wording

extension Composition {
  /// Bars of counts, with a series for each word of the grouping filter; nil where a figure has none.
  mutating func countBars(
    _ panels: [PanelFigure], _ chart: ChartDefinition
  ) -> Drawing? {
    var table = CategoryTable(unit: .count(noun: countNoun(panels)), panels: [])
    let words = chart.series.map { seriesWords($0, panels) } ?? []
    table.series = words.map { naming.name(of: $0.key) }
    table.highlightedSeries = words.indices.filter { chart.highlight.contains(words[$0].word) }
    table.isSorted = chart.order == .value
    table.gap = .nothingRecorded
    let head: [MessageKey] =
      [.headKind] + (words.isEmpty ? [] : [.headGroup]) + [.headNumber, .headRecords]
    var rows = [head.map { wording.text($0) }]
    var records: [RecordID] = []
    for (index, panel) in panels.enumerated() {
      guard case .series(let series) = panel.figure.value else { return nil }
      var counted: [CountRow] = []
      for row in series {
        if let count = countRow(row, chart.series, words, panel.figure) { counted.append(count) }
      }
      let shown = chart.ordered(counted, by: \.total, name: \.label)
      table.panels.append(
        CategoryTable.Panel(
          heading: panel.heading, hue: index, rows: shown.map { $0.row(&self, chart) }))
      rows += shown.flatMap { $0.rows(series: table.series) }
      records += shown.flatMap(\.records)
    }
    return Drawing(data: .categories(table), table: rows, records: records)
  }

  /// What a figure's numbers count, in words.
  func countNoun(_ panels: [PanelFigure]) -> String {
    let measure = panels.first?.figure.query.measure ?? ""
    switch measure.prefix(while: { $0 != "." }) {
    case "documents": return wording.text(.numberOfDocuments)
    case "events": return wording.text(.numberOfEvents)
    case "proposals": return wording.text(.numberOfProposals)
    case "companies": return wording.text(.headCompanies)
    default: return wording.text(.numberOfRecords)
    }
  }

  /// The words of the filter that makes series, those that occur, with their keys.
  mutating func seriesWords(
    _ argument: String, _ panels: [PanelFigure]
  ) -> [(word: String, key: FigureKey)] {
    guard let panel = panels.first else { return [] }
    let words =
      Measures.named(panel.figure.query.measure)?.arguments
      .first { $0.name == argument }?.words ?? []
    var found: [(word: String, key: FigureKey)] = []
    for word in words {
      let parts = panels.map { part(of: $0.figure.query, argument, word) }
      if parts.contains(where: { $0 != nil }) {
        found.append((word, FigureKey.word(word, of: argument)))
      }
    }
    return found
  }

  /// The rows of a question with one more filter; nil where none has a count.
  mutating func part(
    of query: FigureQuery, _ argument: String, _ word: String
  ) -> [FigureRow]? {
    let asked = FigureQuery(query.measure, query.arguments + [.init(name: argument, value: word)])
    guard case .success(.figure(let figure)) = answers.answer(asked, by: engine),
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
      guard let part = match?.outcome.figure, case .count(let number) = part.value else { continue }
      counted.parts.append(part.records)
      counted.values.append(.init(number: number, label: wording.number(number), series: index))
    }
    return counted
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
