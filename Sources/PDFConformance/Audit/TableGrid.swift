internal import Scene

/// The columns that each row of a table covers, with the cells that reach down from rows above
/// (ISO 32000-1, table 349).
struct TableGrid {
  /// The columns of each row, in order.
  private(set) var widths: [Int] = []
  /// All cells, in order.
  private(set) var cells: [StructureNode] = []
  /// The most rows that a cell reaches below the end of its head or body.
  private(set) var hangingRows = 0

  init(_ table: StructureNode) {
    let parts = table.nodes
    // Rows that stand directly in the table are one group.
    add(parts.filter { $0.role == .tableRow })
    for part in parts where part.role.isRowGroup {
      add(part.nodes.filter { $0.role == .tableRow })
    }
  }

  private mutating func add(_ rows: [StructureNode]) {
    /// The columns that cells from above cover, and for how many rows more.
    var reaching: [(columns: Int, rows: Int)] = []
    for row in rows {
      let own = row.nodes
      widths.append(
        reaching.reduce(0) { $0 + $1.columns } + own.reduce(0) { $0 + $1.columnSpan })
      cells += own
      reaching = reaching.map { ($0.columns, $0.rows - 1) }
      reaching += own.map { ($0.columnSpan, $0.rowSpan - 1) }
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
