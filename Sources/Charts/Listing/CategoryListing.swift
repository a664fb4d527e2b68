internal import Quantities
internal import Wording

/// Values by category as a table: a row for each category, a column for each series.
struct CategoryListing {
  private let table: CategoryTable
  private let wording: Wording

  init(_ table: CategoryTable, wording: Wording) {
    self.table = table
    self.wording = wording
  }

  private var rows: [CategoryTable.Row] { table.panels.flatMap(\.rows) }
  private var hasRemarks: Bool { rows.contains { !remark(of: $0).isEmpty } }

  /// The table.
  var listing: ChartListing {
    var columns = [ChartListing.Column(wording.text(.headMeasure))]
    if table.series.isEmpty {
      columns.append(ChartListing.Column(unit, isNumber: true))
    } else {
      columns += table.series.map { ChartListing.Column($0, isNumber: true) }
    }
    if hasRemarks { columns.append(ChartListing.Column(wording.text(.headNote))) }
    let groups = table.panels.map { panel in
      ChartListing.Group(heading: panel.heading, rows: panel.rows.map(line))
    }
    return ChartListing(columns: columns, groups: groups.filter { !$0.rows.isEmpty })
  }

  private var unit: String {
    if case .count(let noun) = table.unit, !noun.isEmpty { return wording.capitalized(noun) }
    return wording.text(.headAmount)
  }

  private func line(_ row: CategoryTable.Row) -> ChartListing.Row {
    let name = wording.series([row.label, row.sublabel].filter { !$0.isEmpty })
    let numbers =
      table.series.isEmpty
      ? [row.values.isEmpty ? wording.text(.notStated) : wording.list(row.values.map(text))]
      : table.series.indices.map { index in
        row.values.first { $0.series == index }.map(text) ?? gap
      }
    return ChartListing.Row(
      [name] + numbers + (hasRemarks ? [remark(of: row)] : []), notes: row.notes)
  }

  private func remark(of row: CategoryTable.Row) -> String {
    wording.clauses([row.remark, row.annotation].filter { !$0.isEmpty })
  }

  private var gap: String {
    table.gap == .notStated ? wording.text(.notStated) : wording.number(ExactDecimal(0))
  }

  /// The value with its unit; in the picture the axis has the scale, here it stands in each cell.
  private func text(_ value: CategoryTable.Value) -> String {
    if !value.spoken.isEmpty { return value.spoken }
    guard case .money(let currency) = table.unit else { return value.label }
    return wording.amount(Amount(value.number, currency))
  }
}
