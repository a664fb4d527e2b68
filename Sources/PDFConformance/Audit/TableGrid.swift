internal import Scene

/// The columns that each row of a table covers, with the cells that reach down from rows above
/// (ISO 32000-1, table 349).
struct TableGrid {
  /// The columns of each row, in order.
  private(set) var widths: [Int] = []
  /// The columns and rows of all cells, in order.
  private(set) var cells: [(columns: Int, rows: Int)] = []
  /// The most rows that a cell reaches below the end of its head or body.
  private(set) var hangingRows = 0

  init(_ table: StructureNode) {
    // Rows that stand directly in the table are one group.
    add(rowsOf: table)
    for case .node(let part) in table.children where part.role.isRowGroup { add(rowsOf: part) }
  }

  private mutating func add(rowsOf group: StructureNode) {
    /// The columns that cells from above cover, and for how many rows more.
    var reaching: [(columns: Int, rows: Int)] = []
    for case .node(let row) in group.children where row.role == .tableRow {
      let first = cells.count
      for case .node(let cell) in row.children { cells.append((cell.columnSpan, cell.rowSpan)) }
      reaching += cells[first...]
      widths.append(reaching.reduce(0) { $0 + $1.columns })
      for place in reaching.indices { reaching[place].rows -= 1 }
      reaching.removeAll { $0.rows < 1 }
    }
    hangingRows = max(hangingRows, reaching.map(\.rows).max() ?? 0)
  }
}

extension StructureNode {
  /// The nodes right below.
  var nodes: [StructureNode] {
    children.compactMap { if case .node(let node) = $0 { node } else { nil } }
  }
}
