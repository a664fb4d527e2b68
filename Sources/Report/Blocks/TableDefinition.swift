import Analysis
import Diagnostics
import Dossier
import Notation
import Wording

/// A table of the records of a figure.
struct TableDefinition: FigureMaking {
  static let kind = "table"
  static let summary = "a table of the records of a figure"

  /// A column with perhaps another heading.
  struct Column: Sendable {
    var column: TableColumn
    var heading: LocalizedTemplate
  }

  var head: BlockHead
  var question: BlockQuestion
  var columns: [Column]
  /// The column whose cell is printed once for rows that share it.
  var group: TableColumn?
  var limit: Int?

  var name: String { head.name }
  var texts: [LocalizedTemplate] { head.texts + columns.map(\.heading) }

  static func read(_ fields: inout MappingReader, in context: TemplateContext) -> Self? {
    let head = BlockHead.read(&fields, in: context, width: .full, needsTitle: false)
    let question = BlockQuestion.read(&fields, in: context)
    let columns = fields.required(
      "columns", .list(of: .column(in: context)), "the columns from left to right")
    let group = fields.optional(
      "group", .tableColumn, "the column that is printed once for rows that share it")
    let limit = fields.optional("limit", .integer(in: 1...999), "the most rows")
    guard let head, let question, let columns, !columns.isEmpty else { return nil }
    return TableDefinition(
      head: head, question: question, columns: columns, group: group, limit: limit)
  }

  func compose(_ composition: inout Composition) -> [Block] {
    var blocks: [Block] = []
    guard let figure = composition.figure(question, head, printing: &blocks) else { return blocks }
    let title = composition.inlines(head.title)
    let subtitle = composition.inlines(head.subtitle)
    composition.cited.formUnion(figure.records)
    let citation = composition.wholeCitation(of: [figure], head)
    var cells = TableCells(
      naming: composition.naming, engine: composition.engine,
      linksSources: composition.definition.hasBlock(SourcesBlock.kind))
    let records = Array(grouped(figure.value.recordKeys, cells).prefix(limit ?? .max))
    cells.onlySource = cells.commonSource(of: records)
    let note = composition.inlines(head.note)
    blocks.append(
      .table(
        TableBlock(
          name: name, title: title, subtitle: subtitle + citation,
          columns: columns.map { composition.column($0, group, records.first, cells.onlySource) },
          rows: records.map { record in
            TableBlock.Row(cells: columns.map { $0.column.cell(record, cells) })
          },
          note: note, width: head.width)))
    return blocks
  }

  /// The records with those of a group next to each other; groups by their first record.
  private func grouped(_ records: [RecordID], _ cells: TableCells) -> [RecordID] {
    guard let group else { return records }
    var groups: [(cell: [Inline], members: [RecordID])] = []
    for record in records {
      let cell = group.cell(record, cells)
      if let place = groups.firstIndex(where: { $0.cell == cell }) {
        groups[place].members.append(record)
      } else {
        groups.append((cell, [record]))
      }
    }
    return groups.flatMap(\.members)
  }
}

extension Composition {
  fileprivate mutating func column(
    _ column: TableDefinition.Column, _ group: TableColumn?, _ first: RecordID?,
    _ onlySource: RecordID?
  ) -> TableBlock.Column {
    var heading = plainText(column.heading)
    if heading.isEmpty, column.column == .evidence, let onlySource {
      heading = naming.name(of: onlySource)
    }
    return TableBlock.Column(
      heading: heading.isEmpty
        ? wording.text(column.column.heading(first.flatMap { naming.index.record($0) })) : heading,
      kind: column.column == group ? .group : column.column.kind)
  }
}

extension ValueFormat where Value == TableColumn {
  fileprivate static var tableColumn: ValueFormat { .choice(of: TableColumn.self, "a column") }
}

extension ValueFormat where Value == TableDefinition.Column {
  fileprivate static func column(in context: TemplateContext) -> ValueFormat {
    .either(
      scalar: ValueFormat<TableColumn>.tableColumn.map {
        TableDefinition.Column(column: $0, heading: LocalizedTemplate())
      },
      other: .mapping("a column") { fields in
        let column = fields.required("column", .tableColumn, "the name of the column")
        let heading = fields.required(
          "heading", .template("the heading", in: context), "the words above it")
        guard let column, let heading else { return nil }
        return TableDefinition.Column(column: column, heading: heading)
      })
  }
}
