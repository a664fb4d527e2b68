import Analysis
import Charts
import Dossier
import Quantities
import Wording

/// Turns the part of a data table that a figure asks for into series or categories.
struct TableDraft {
  private let table: DataTable
  private let figure: Figure
  private let heading: String
  private let naming: Naming
  /// The places of the columns that are asked for.
  private let columns: [Int]
  private let rows: [DataTable.Row]

  init(_ table: DataTable, _ panel: PanelFigure, _ naming: Naming) {
    self.table = table
    figure = panel.figure
    heading = panel.heading
    self.naming = naming
    let query = panel.figure.query
    let asked = query["series"].map { Set($0.split(separator: ",").map(String.init)) }
    columns = table.series.indices.filter { asked?.contains(table.series[$0].column) ?? true }
    func date(_ name: String) -> EDTFDate? { query[name].flatMap { try? EDTFDate(parsing: $0) } }
    rows = table.rows(from: date("from"), until: date("until"))
  }

  private var unit: CategoryTable.Unit {
    switch table.unit {
    case .money(let currency): .money(currency)
    case .named: .count(noun: naming.unit(of: table))
    }
  }

  /// The name of a column; the panel's heading where there is only one.
  private func name(_ column: Int) -> String {
    if columns.count == 1, !heading.isEmpty { return heading }
    return naming.name(ofSeries: table.series[column].column, in: table)
  }

  /// The columns as series.
  func draft(_ chart: ChartDefinition, _ composition: inout Composition) -> SeriesDraft {
    let notes = composition.rowNotes(for: figure.records, chart.head)
    let isSteps = rows.allSatisfy { $0.date == nil }
    let series = columns.map { column in
      SeriesTable.Series(
        name: name(column), points: points(column), notes: notes,
        isHighlighted: chart.highlight.contains(table.series[column].column))
    }
    return SeriesDraft(
      unit: unit,
      axis: isSteps ? .steps(rows.map { naming.name(of: $0, in: table) }) : .time,
      series: series, rows: lines)
  }

  private func points(_ column: Int) -> [SeriesTable.Point] {
    rows.enumerated().map { index, row in
      let start = row.date?.earliest?.dayNumber ?? index
      return SeriesTable.Point(
        start: start, end: max(row.date?.latest?.dayNumber ?? index, start),
        label: naming.name(of: row, in: table), number: row.numbers[column])
    }
  }

  /// The rows as categories, the columns as their series.
  func panel(
    _ chart: ChartDefinition, hue: Int, exponent: Int
  ) -> CategoryTable.Panel {
    CategoryTable.Panel(
      heading: heading, hue: hue,
      rows: rows.map { row in
        let values = columns.enumerated().compactMap { index, column in
          row.numbers[column].map { number in
            CategoryTable.Value(
              number: number, label: naming.wording.number(number.shifted(by: -exponent) ?? number),
              series: index)
          }
        }
        return CategoryTable.Row(
          label: naming.name(of: row, in: table), values: values,
          isHighlighted: chart.highlight.contains(row.place))
      })
  }

  /// A category table without panels.
  var categories: CategoryTable {
    CategoryTable(unit: unit, series: columns.count > 1 ? columns.map(name) : [], panels: [])
  }

  /// The numbers that are stated.
  var numbers: [QualifiedNumber] {
    rows.flatMap { row in columns.compactMap { row.numbers[$0] } }
  }

  /// The rows for a file beside the report.
  var lines: [[String]] {
    let head = [naming.wording.text(.headDate)] + columns.map { table.series[$0].column }
    return [head]
      + rows.map { row in [row.place] + columns.map { row.numbers[$0]?.literal ?? "" } }
  }
}

extension Composition {
  /// Bars for data tables: rows as categories, columns as series; nil for other figures, and with a
  /// finding where units or columns differ.
  mutating func tableBars(_ panels: [PanelFigure], _ chart: ChartDefinition) -> Drawing? {
    let drafts = panels.compactMap { panel in
      naming.table(of: panel.figure).map { TableDraft($0, panel, naming) }
    }
    guard var table = drafts.first?.categories, drafts.count == panels.count else { return nil }
    guard drafts.allSatisfy({ $0.categories == table }) else {
      report(
        "unfit-figure", "the tables of '\(chart.name)' differ in units or columns",
        at: chart.head.span)
      return nil
    }
    let largest = drafts.flatMap(\.numbers).map { $0.upper ?? $0.value }.max() ?? .zero
    let exponent = wording.scale(for: largest).exponent
    table.panels = drafts.enumerated().map {
      $1.panel(chart, hue: $0, exponent: exponent)
    }
    var marks: [Inline] = []
    for panel in panels where chart.head.citation == .rows {
      if let note = note(for: panel.figure) { marks.append(.noteMark(note)) }
    }
    return Drawing(
      data: .categories(table), table: drafts.flatMap(\.lines), citation: marks)
  }
}
