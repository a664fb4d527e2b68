internal import Wording

/// Describes a matrix in words: row by row, what each mark means and for which columns it stands.
struct MatrixDescription {
  private let table: MatrixTable
  private let wording: Wording

  /// Describes a table in a language.
  init(_ table: MatrixTable, wording: Wording) {
    self.table = table
    self.wording = wording
  }

  /// The text alternative.
  func text(title: String) -> String {
    var description = Description(.altMatrix, title: title, wording: wording)
    if table.rows.isEmpty {
      description.add(ChartWords(wording).nothingOnRecord)
    } else {
      description.add(wording.text(.altList, ["list": wording.list(table.columns.map(\.name))]))
    }
    if table.rows.count > Description.longest {
      description.addNumber(table.rows.count)
    } else {
      for row in table.rows { description.add(row.label, marks(of: row)) }
    }
    return description.text
  }

  private func marks(of row: MatrixTable.Row) -> String {
    let known = table.legend.map(\.mark)
    let order = known + MatrixTable.Mark.allCases.filter { !known.contains($0) }
    let groups = order.compactMap { mark -> String? in
      let columns = zip(table.columns, row.marks).filter { $1 == mark }.map(\.0.name)
      if columns.isEmpty { return nil }
      let meaning = table.legend.first { $0.mark == mark }?.label ?? ""
      return [meaning, wording.list(columns)].filter { !$0.isEmpty }.joined(separator: " ")
    }
    let text = groups.isEmpty ? wording.text(.nothingRecorded) : groups.joined(separator: "; ")
    let total = row.total.isEmpty ? "" : "\(wording.text(.headTotal)) \(row.total)"
    return [text, total, row.annotation].filter { !$0.isEmpty }.joined(separator: "; ")
  }
}
