import Report

/// A row of a table for narrow places: what it is about, and below it the rest under its heads.
struct StackedRow {
  /// The group that begins with this row; nil within a group.
  var group: [Inline]?
  /// What the row is about.
  var lead: [Inline]
  /// The other cells that say something, with the heads of their columns.
  var details: [(heading: String, cell: [Inline])]

  /// The rows of a table in order.
  static func rows(of table: TableBlock) -> [StackedRow] {
    let group = table.columns.firstIndex { $0.kind == .group }
    let lead = table.columns.indices.first { $0 != group } ?? 0
    var last: [Inline]?
    return table.rows.map { row in
      var stacked = StackedRow(group: nil, lead: row.cells[lead], details: [])
      if let group, row.cells[group] != last {
        last = row.cells[group]
        stacked.group = last
      }
      for (index, column) in table.columns.enumerated() where index != group && index != lead {
        let cell = row.cells[index]
        if !cell.isEmpty { stacked.details.append((column.heading, cell)) }
      }
      return stacked
    }
  }
}
