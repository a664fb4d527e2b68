import Dossier
import Quantities

extension Resource {
  /// The table of all records: what names them, in all languages.
  ///
  /// Other tables refer to it.
  static func records(of dossier: Dossier) -> Resource {
    let headers = RecordTable.all.flatMap { table in
      table.records(of: dossier).map { (table.kind, $0.header) }
    }
    let labels = languages(headers.map(\.1.label)), remarks = languages(headers.map(\.1.remark))
    return Resource(
      name: "records",
      fields: [Field(name: "id", isRequired: true), Field(name: "record_kind", isRequired: true)]
        + labels.map { Field(name: "label_\($0)") }
        + remarks.map { Field(name: "remark_\($0)") },
      primaryKey: ["id"],
      rows: headers.map { kind, header in
        [header.id.rawValue, kind.rawValue]
          + labels.map { header.label.texts[$0] ?? "" }
          + remarks.map { header.remark.texts[$0] ?? "" }
      })
  }

  /// The table of one kind: the fields that have one value at most.
  static func table(_ table: RecordTable, of dossier: Dossier) -> Resource {
    let columns = table.columns.filter { !$0.isList && $0.type != .number }
    let numbers = table.columns.filter { $0.type == .number }
    let isLadder = table.kind == .commitment
    let rows = table.records(of: dossier).map { record in
      [record.id.rawValue] + columns.map { $0.values(of: record).first ?? "" }
        + numbers.flatMap { numberCells($0.values(of: record).first) }
        + ((record as? Commitment).map { Ladder($0.commitmentClass).cells } ?? [])
    }
    return Resource(
      name: table.name,
      fields: [Field(name: "id", isRequired: true)] + columns.map(field)
        + numbers.flatMap { numberFields(named: columnName($0.name)) }
        + (isLadder ? Ladder.columns.map { Field(name: $0) } : []),
      primaryKey: ["id"],
      foreignKeys: [ForeignKey(field: "id", resource: "records", target: "id")]
        + columns.compactMap { foreignKey($0, dossier) },
      rows: rows)
  }

  private static func field(_ column: RecordColumn) -> Field {
    let type =
      switch column.type {
      case .integer: "integer"
      case .flag: "boolean"
      default: "string"
      }
    return Field(name: columnName(column.name), type: type)
  }

  private static func foreignKey(_ column: RecordColumn, _ dossier: Dossier) -> ForeignKey? {
    let name = columnName(column.name)
    switch column.type {
    case .reference: return ForeignKey(field: name, resource: "records", target: "id")
    case .sector where !dossier.sectors.entries.isEmpty:
      return ForeignKey(field: name, resource: "sector_codes", target: "code")
    default: return nil
    }
  }

  /// Hyphens would be minus signs in most query languages.
  static func columnName(_ name: String) -> String {
    String(name.map { $0 == "-" ? "_" : $0 })
  }

  /// The languages that any of the texts has, sorted.
  static func languages(_ texts: [LocalizedText]) -> [String] {
    Set(texts.flatMap(\.texts.keys)).sorted()
  }

  /// The columns of a hedged number; a range has its end in `upper`.
  static func numberFields(named name: String) -> [Field] {
    [
      Field(name: "\(name)_qualifier"), Field(name: "\(name)_value", type: "number"),
      Field(name: "\(name)_upper", type: "number"),
    ]
  }

  /// The cells of a hedged number.
  static func numberCells(_ literal: String?) -> [String] {
    guard let literal, let number = try? QualifiedNumber(parsing: literal)
    else { return ["", "", ""] }
    return [
      number.qualifier.rawValue, number.value.plainDigits, number.upper?.plainDigits ?? "",
    ]
  }
}
