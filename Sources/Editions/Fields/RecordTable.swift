public import Dossier

/// A kind of record as a table of plain fields: one row for each kind in `all`.
public struct RecordTable: Sendable {
  /// The name of the list in a dossier's files, such as `commitments`.
  public let name: String
  /// The kind of record.
  public let kind: RecordKind
  /// The fields behind the id, in the order in which they are written; evidence last.
  public let columns: [RecordColumn]
  private let listing: @Sendable (Dossier) -> [any Record]
  private let reading: @Sendable (any Record) -> [[String]]

  init<R: Record>(
    _ name: String, _ kind: RecordKind, _ list: @escaping @Sendable (Dossier) -> [R],
    _ columns: [Column<R>]
  ) {
    self.name = name
    self.kind = kind
    let all = columns + [Column<R>.passages("evidence") { $0.header.evidence }]
    self.columns = all.map { RecordColumn($0) }
    listing = { list($0) }
    reading = { record in (record as? R).map { record in all.map { $0.values(record) } } ?? [] }
  }

  /// The records of the kind, in the dossier's order.
  public func records(of dossier: Dossier) -> [any Record] { listing(dossier) }

  /// The fields that a record fills, with their values as literals, in the order of the columns.
  public func fields(of record: any Record) -> [(column: RecordColumn, values: [String])] {
    zip(columns, reading(record)).filter { !$0.1.isEmpty }.map { (column: $0, values: $1) }
  }

  /// The column of a name; nil where there is none.
  public func column(_ name: String) -> RecordColumn? { columns.first { $0.name == name } }

  /// All kinds, in the order of the dossier's lists.
  public static let all: [RecordTable] = [
    sources, actors, groups, commitments, stocks, documents, proposals, interests, events,
    engagements, tables, relations,
  ]

  /// The table of a kind; nil where there is none.
  public static func of(_ kind: RecordKind) -> RecordTable? { all.first { $0.kind == kind } }
}
