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
  /// The records behind each of the values, where there are several.
  var parts: [[RecordID]] = []

  func row(_ composition: inout Composition, _ chart: ChartDefinition) -> CategoryTable.Row {
    CategoryTable.Row(
      label: label, values: values, notes: composition.rowNotes(for: records, chart.head),
      isHighlighted: chart.highlights(key),
      annotation: composition.annotation(chart.annotations, for: records))
  }

  /// The row for a file beside the report, one line for each series, by the names of the series;
  /// none of them for a single one.
  func rows(series: [String]) -> [[String]] {
    values.enumerated().map { index, value in
      let name = series.indices.contains(value.series) ? [series[value.series]] : []
      let behind = parts.indices.contains(index) ? parts[index] : records
      return [label] + name
        + [value.number.literal, behind.map(\.rawValue).joined(separator: " ")]
    }
  }
}
