public import Dossier
public import Notation
import Quantities

/// A dossier as one JSON document: lists of records under the names of their kinds, fields as the
/// dossier's files have them.
public enum DossierDocument {
  /// The document.
  public static func json(of dossier: Dossier) -> JSONValue {
    var members: [(String, JSONValue)] = [("title", text(dossier.title))]
    for table in RecordTable.all {
      let records = table.records(of: dossier)
      if !records.isEmpty {
        members.append((table.name, .array(records.map { json(of: $0, in: table) })))
      }
    }
    return .members(members)
  }

  private static func json(of record: any Record, in table: RecordTable) -> JSONValue {
    var members: [(String, JSONValue)] = [("id", .string(record.id.rawValue))]
    if !record.header.label.isEmpty { members.append(("label", text(record.header.label))) }
    if !record.header.remark.isEmpty { members.append(("remark", text(record.header.remark))) }
    for (column, literals) in table.fields(of: record) {
      let values = literals.map { value($0, column.type) }
      if let first = values.first {
        members.append((column.name, column.isList ? .array(values) : first))
      }
    }
    if let table = record as? DataTable { members.append(("rows", rows(of: table))) }
    return .members(members)
  }

  /// The rows of a data table: what each stands for, and the cells that are stated.
  private static func rows(of table: DataTable) -> JSONValue {
    .array(
      table.rows.map { row in
        let cells = zip(table.series, row.numbers).compactMap { series, number in
          number.map { (series.column, JSONValue.string($0.literal)) }
        }
        return .members([("place", .string(row.place))] + cells)
      })
  }

  private static func value(_ literal: String, _ type: FieldType) -> JSONValue {
    switch type {
    case .integer: .number(literal)
    case .flag: .boolean(literal == "true")
    default: .string(literal)
    }
  }

  private static func text(_ text: LocalizedText) -> JSONValue {
    .members(text.texts.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })
  }
}
