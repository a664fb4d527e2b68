public import Dossier

/// One field of a kind of record, as plain text in one place for all that is frozen or exchanged.
public struct RecordColumn: Sendable {
  /// The field's name in a dossier's files, such as `stated-on`.
  public let name: String
  /// What its values are.
  public let type: FieldType
  /// Whether a record may have several values.
  public let isList: Bool
  private let reading: @Sendable (any Record) -> [String]

  init<R: Record>(_ column: Column<R>) {
    name = column.name
    type = column.type
    isList = column.isList
    let values = column.values
    reading = { record in (record as? R).map(values) ?? [] }
  }

  /// The record's values as literals, in order; empty where the record does not say.
  public func values(of record: any Record) -> [String] { reading(record) }
}

/// A field of one type of record.
struct Column<R>: Sendable {
  let name: String
  let type: FieldType
  let isList: Bool
  let values: @Sendable (R) -> [String]

  init(
    _ name: String, _ type: FieldType, isList: Bool = false,
    _ values: @escaping @Sendable (R) -> [String]
  ) {
    self.name = name
    self.type = type
    self.isList = isList
    self.values = values
  }
}
