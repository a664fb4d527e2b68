import Dossier
import Quantities

/// One value of a field that may have several, with where it comes from.
private struct ListedValue {
  var record: String
  var field: String
  var position: Int
  var literal: String

  var place: [String] { [record, field, String(position)] }
}

extension Resource {
  /// The tables of fields with several values: amounts, links, sectors, passages.
  static func lists(of dossier: Dossier) -> [Resource] {
    [amounts(dossier), links(dossier), sectors(dossier), passages(dossier)]
  }

  private static let placeFields = [
    Field(name: "record", isRequired: true), Field(name: "field", isRequired: true),
    Field(name: "position", type: "integer", isRequired: true),
  ]
  private static let placeKey = ["record", "field", "position"]
  private static let toRecord = ForeignKey(field: "record", resource: "records", target: "id")

  private static func values(_ type: FieldType, _ dossier: Dossier) -> [ListedValue] {
    RecordTable.all.flatMap { table in
      let columns = table.columns.filter { $0.isList && $0.type == type }
      return table.records(of: dossier).flatMap { record in
        columns.flatMap { column in
          column.values(of: record).enumerated().map {
            ListedValue(
              record: record.id.rawValue, field: columnName(column.name), position: $0 + 1,
              literal: $1)
          }
        }
      }
    }
  }

  private static func amounts(_ dossier: Dossier) -> Resource {
    Resource(
      name: "amounts",
      fields: placeFields + numberFields(named: "amount")
        + [
          Field(name: "currency", isRequired: true), Field(name: "role", isRequired: true),
          Field(name: "currency_assumed", type: "boolean", isRequired: true),
        ],
      primaryKey: placeKey, foreignKeys: [toRecord],
      rows: values(.amount, dossier).map { value in
        let parts = value.literal.split(separator: ";").map { String($0.drop { $0 == " " }) }
        let amount = parts.first.flatMap { try? Amount(parsing: $0) }
        let role = parts.compactMap { AmountRole(rawValue: $0) }.first ?? .stated
        return value.place + numberCells(amount?.number.literal)
          + [
            amount?.currency.code ?? "", role.rawValue,
            parts.contains("currency-assumed") ? "true" : "false",
          ]
      })
  }

  private static func links(_ dossier: Dossier) -> Resource {
    Resource(
      name: "links", fields: placeFields + [Field(name: "target", isRequired: true)],
      primaryKey: placeKey,
      foreignKeys: [toRecord, ForeignKey(field: "target", resource: "records", target: "id")],
      rows: values(.reference, dossier).map { $0.place + [$0.literal] })
  }

  private static func sectors(_ dossier: Dossier) -> Resource {
    let toCode = ForeignKey(field: "code", resource: "sector_codes", target: "code")
    return Resource(
      name: "sectors",
      fields: placeFields
        + [Field(name: "code", isRequired: true), Field(name: "percent", type: "number")],
      primaryKey: placeKey,
      foreignKeys: [toRecord] + (dossier.sectors.entries.isEmpty ? [] : [toCode]),
      rows: values(.sector, dossier).map { value in
        let parts = value.literal.split(separator: ":").map(String.init)
        let percent = parts.count > 1 ? (try? ExactDecimal(parsing: parts[1])) : nil
        return value.place + [parts[0], percent?.plainDigits ?? ""]
      })
  }

  private static func passages(_ dossier: Dossier) -> Resource {
    Resource(
      name: "passages",
      fields: placeFields
        + [
          Field(name: "source", isRequired: true), Field(name: "paragraph", type: "integer"),
          Field(name: "start", type: "integer"), Field(name: "end", type: "integer"),
          Field(name: "digest"), Field(name: "voice"), Field(name: "speaker"),
        ],
      primaryKey: placeKey,
      foreignKeys: [
        toRecord, ForeignKey(field: "source", resource: "sources", target: "id"),
        ForeignKey(field: "speaker", resource: "records", target: "id"),
      ],
      rows: values(.passage, dossier).compactMap { value in
        let words = value.literal.split(separator: " ").map(String.init)
        guard let anchor = words.first.flatMap({ try? Anchor(parsing: $0) }) else { return nil }
        return value.place
          + [
            anchor.source.rawValue, String(anchor.paragraph), String(anchor.start),
            String(anchor.end), anchor.digest, words.count > 1 ? words[1] : "",
            words.count > 2 ? words[2] : "",
          ]
      })
  }
}
