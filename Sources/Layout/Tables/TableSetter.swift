import Wording
import Report
import Scene
import Styling
import Typesetting

/// Sets a table as a head, rows that a page can end between, and a note.
struct TableSetter {
  private let builder: GalleyBuilder
  private let table: TableBlock
  private let width: Double
  /// Whether it covers the margin column, or all text columns.
  private let isFullWidth: Bool
  private let columns: [TableColumn]
  private let id: TableID

  /// The white between two columns, in points.
  static let gap = 10.0
  /// The white between the columns of a look, in points; larger where the type is.
  static func gap(in theme: Theme) -> Double { max(gap, theme.style(.tableCell).size * 1.2) }

  /// A table with more columns than this stands across the text columns of a page.
  private static let mostBeside = 3

  /// The white above and below the text of a row, in points.
  static let padding = 4.2

  /// Measures the columns of a table.
  init(_ table: TableBlock, builder: GalleyBuilder) {
    self.builder = builder
    self.table = table
    id = builder.numbering.nextTable()
    let page = builder.theme.page
    isFullWidth =
      table.width == .full || (page.columns > 1 && table.columns.count > Self.mostBeside)
    width = isFullWidth ? page.fullWidth : page.textWidth
    columns = TableColumn.measure(
      table, width: width, gap: Self.gap(in: builder.theme), builder: builder)
  }

  /// The strips of the whole table and its place in the structure.
  func set() -> SetBlock {
    var stack = Stack()
    let caption = builder.setCaption(table.title, table.subtitle, width: width, into: &stack)
    if !caption.isEmpty { stack.advance(builder.rhythm.caption * 0.5) }
    var slabs = [slab(stack, before: builder.rhythm.figure, keeps: true)]
    let head = setHead()
    slabs.append(head.slab)
    var body = StructureNode(.tableBody)
    for index in table.rows.indices {
      let row = setRow(index, head: head.slab)
      slabs.append(row.slab)
      body.children.append(.node(row.node))
    }
    let parts = caption + [StructureNode(.tableHead, children: [.node(head.node)]), body]
    let grid = StructureNode(.table, children: parts.map { .node($0) })
    let note = setNote(into: &slabs)
    return SetBlock(slabs: slabs, structure: [grid] + note)
  }

  private func slab(_ stack: Stack, before: Double = 0, keeps: Bool = false) -> Slab {
    Slab(
      height: stack.y, spaceBefore: before, items: stack.items, citations: stack.citations,
      keepsWithNext: keeps, isFullWidth: isFullWidth, table: id)
  }

  /// The note stands under the rule that closes the table and needs none of its own.
  private func setNote(into slabs: inout [Slab]) -> [StructureNode] {
    var stack = Stack()
    let nodes = builder.setFigureNote(
      legend: [], table.note, width: width, isRuled: false, into: &stack)
    if nodes.isEmpty {
      slabs[slabs.count - 1].spaceAfter = builder.rhythm.figure
    } else {
      slabs[slabs.count - 1].keepsWithNext = true
      var note = slab(stack)
      note.spaceAfter = builder.rhythm.figure
      slabs.append(note)
    }
    return nodes
  }

  // MARK: Head

  private func setHead() -> (slab: Slab, node: StructureNode) {
    var stack = Stack()
    var node = StructureNode(.tableRow)
    stack.advance(Self.padding)
    var height = 0.0
    for column in columns {
      let text = builder.lines(
        [.text(column.heading)], role: .tableHead, width: column.width,
        alignment: column.kind == .number ? .right : .left)
      stack.items += text.items(at: Point(x: column.x, y: stack.y))
      height = max(height, text.height)
      node.children.append(
        .node(StructureNode(.headerCell, scope: .column, children: text.structure)))
    }
    stack.advance(height + Self.padding * 0.6)
    let theme = builder.theme
    stack.rule(width: width, color: theme.palette.ink, thickness: theme.charts.ruleWidth)
    return (slab(stack, keeps: true), node)
  }

  // MARK: Rows

  private func setRow(_ index: Int, head: Slab) -> (slab: Slab, node: StructureNode) {
    let opensGroup = opensGroup(index)
    var items: [Item] = []
    var citations: [SlabCitation] = []
    var node = StructureNode(.tableRow)
    var height = 0.0
    for (cell, column) in zip(table.rows[index].cells, columns) {
      if column.kind == .group, !opensGroup { continue }
      let set = CellSetter(builder: builder, column: column).set(cell)
      items += set.items
      citations += set.text.citations.map {
        SlabCitation(note: $0.note, top: $0.top + Self.padding)
      }
      height = max(height, set.text.height)
      node.children.append(.node(cellNode(column, set.text, row: index)))
    }
    let rule = closingRule(below: index, at: height + 2 * Self.padding)
    var row = Slab(
      height: height + 2 * Self.padding, items: items + rule, citations: citations,
      keepsWithNext: keepsWithNext(index), isFullWidth: isFullWidth, table: id)
    if index > 0 { row.continuation = continuation(of: row, index, head: head) }
    return (row, node)
  }

  /// A group's name heads all its rows; without groups the first column heads each row.
  private func cellNode(_ column: TableColumn, _ text: SetText, row: Int) -> StructureNode {
    let isGroup = column.kind == .group
    let span = isGroup ? groupRows(from: row) : 1
    let headsRow = isGroup || (groupColumn == nil && column.x == 0 && column.kind == .text)
    guard headsRow, hasRowHeads, !text.lines.isEmpty else {
      return StructureNode(.dataCell, rowSpan: span, children: text.structure)
    }
    return StructureNode(.headerCell, scope: .row, rowSpan: span, children: text.structure)
  }

  /// Whether cells at the left head their rows: in a table of a line or two there would be more
  /// heads than there is to be headed.
  private var hasRowHeads: Bool {
    let heads = groupColumn == nil ? table.rows.count : table.rows.indices.count(where: opensGroup)
    let cells = table.rows.count * (columns.count - 1)
    return columns.count + heads <= cells
  }

  /// The rows of the group that a row opens.
  private func groupRows(from row: Int) -> Int {
    let next = table.rows.indices.dropFirst(row + 1).first(where: opensGroup)
    return (next ?? table.rows.count) - row
  }

  /// A row opens a group where its group's name differs from the one above.
  private func opensGroup(_ index: Int) -> Bool {
    guard index > 0, let column = groupColumn else { return true }
    return table.rows[index].cells[column] != table.rows[index - 1].cells[column]
  }

  private var groupColumn: Int? { columns.firstIndex { $0.kind == .group } }

  /// No page starts with a table's last row alone, or ends with its first, or in a short group.
  private func keepsWithNext(_ index: Int) -> Bool {
    let last = table.rows.count - 1
    return last > 0 && (index == 0 || index == last - 1 || isInsideShortGroup(index))
  }

  /// Groups of so many rows stay on one page.
  private static let shortGroup = 3

  /// Whether the next row belongs to the same group, which is short.
  private func isInsideShortGroup(_ index: Int) -> Bool {
    guard index + 1 < table.rows.count, !opensGroup(index + 1),
      let first = table.rows.indices.prefix(index + 1).last(where: opensGroup)
    else { return false }
    return groupRows(from: first) <= Self.shortGroup
  }

  private func closingRule(below index: Int, at y: Double) -> [Item] {
    let closesGroup = index == table.rows.count - 1 || opensGroup(index + 1)
    let palette = builder.theme.palette
    let start = closesGroup ? 0 : columns.dropFirst(groupColumn.map { $0 + 1 } ?? 0).first?.x ?? 0
    let path = Path.line(from: Point(x: start, y: y), to: Point(x: width, y: y))
    let stroke = Stroke(
      color: closesGroup ? palette.rule : palette.hairline,
      width: builder.theme.charts.hairlineWidth)
    return [.shape(Shape(path, stroke: stroke))]
  }

  /// How the row looks at a page's top: under the repeated head, its group's name repeated.
  private func continuation(of row: Slab, _ index: Int, head: Slab) -> SlabContinuation {
    var items = row.items
    var height = row.height
    if !opensGroup(index), let group = groupColumn {
      let words = builder.wording.bracketed(builder.wording.text(.continuedShort))
      let cell = table.rows[index].cells[group] + [.text(words)]
      let set = CellSetter(builder: builder, column: columns[group]).set(cell)
      items += set.items.map(\.decoration)
      // The group's rows below have the column to themselves: the name may hang into the next one.
      let goesOn = index + 1 < table.rows.count && !opensGroup(index + 1)
      let below = goesOn ? set.text.leading + 2 * Self.padding : 0
      let lacking = set.text.height + 2 * Self.padding - height - below
      if lacking > 0 {
        items = row.items.map { $0.rule(movedBy: lacking, at: row.height) }
        items += set.items.map(\.decoration)
        height += lacking
      }
    }
    return SlabContinuation(
      head: head.items.map(\.decoration), headHeight: head.height, items: items, height: height)
  }
}

extension GalleyBuilder {
  /// Sets a table.
  func setTable(_ table: TableBlock) -> SetBlock { TableSetter(table, builder: self).set() }
}
