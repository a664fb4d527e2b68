import Dossier
import Quantities

extension Resource {
  /// The sector vocabulary.
  static func sectorCodes(of dossier: Dossier) -> Resource {
    let entries = dossier.sectors.entries
    let tags = languages(entries.map(\.label))
    return Resource(
      name: "sector_codes",
      fields: [Field(name: "code", isRequired: true), Field(name: "parent")]
        + tags.map { Field(name: "label_\($0)") },
      primaryKey: ["code"],
      rows: entries.map { entry in
        [entry.code, entry.parent ?? ""] + tags.map { entry.label.texts[$0] ?? "" }
      })
  }

  /// The numbers of all tables, cell by cell; what is empty there has no row.
  static func tableCells(of dossier: Dossier) -> Resource {
    Resource(
      name: "table_cells",
      fields: [
        Field(name: "table", isRequired: true),
        Field(name: "position", type: "integer", isRequired: true),
        Field(name: "place", isRequired: true), Field(name: "series", isRequired: true),
      ] + numberFields(named: "number") + [Field(name: "unit")],
      primaryKey: ["table", "position", "series"],
      foreignKeys: [ForeignKey(field: "table", resource: "tables", target: "id")],
      rows: dossier.tables.flatMap { table in
        table.rows.enumerated().flatMap { position, row in
          zip(table.series, row.numbers).compactMap { series, number -> [String]? in
            guard let number else { return nil }
            return [table.id.rawValue, String(position + 1), row.place, series.column]
              + numberCells(number.literal) + [table.unit.fieldLiteral]
          }
        }
      })
  }

  /// The exchange rates.
  static func rates(of dossier: Dossier) -> Resource {
    Resource(
      name: "rates",
      fields: [
        Field(name: "date", type: "date", isRequired: true), Field(name: "base", isRequired: true),
        Field(name: "quote", isRequired: true),
        Field(name: "rate", type: "number", isRequired: true), Field(name: "source"),
      ],
      primaryKey: ["date", "base", "quote", "source"],
      rows: dossier.rates.map { rate in
        [
          rate.date.literal, rate.base.code, rate.quote.code, rate.rate.plainDigits, rate.source,
        ]
      })
  }
}
