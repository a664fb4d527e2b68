import Analysis
import Charts
import Dossier
import Quantities

/// A row of counts.
struct CountRow {
  var key: FigureKey
  var label: String
  var total: ExactDecimal
  var records: [RecordID]
  var values: [CategoryTable.Value] = []

  func row(_ composition: inout Composition, _ chart: ChartDefinition) -> CategoryTable.Row {
    CategoryTable.Row(
      label: label, values: values, notes: composition.rowNotes(for: records, chart.head),
      isHighlighted: chart.highlights(key),
      annotation: composition.annotation(chart.annotations, for: records))
  }

  /// The row for a file beside the report, one line for each series.
  var rows: [[String]] {
    values.map { [label, $0.number.literal, records.map(\.rawValue).joined(separator: " ")] }
  }
}
