import Diagnostics
import Quantities

extension DossierCheck {
  /// Every table says who states its numbers (A28).
  static let uncitedTable = DossierCheck(
    "uncited-table", rule: "A28", "every table names its source"
  ) { report in
    for table in report.dossier.tables
    where table.origin == nil && table.header.evidence.isEmpty {
      let isHalf =
        report.hasField("publisher", in: table) || report.hasField("published", in: table)
      report.add(
        "the table '\(table.id)' names no source", on: table,
        hints: [
          Hint(
            isHalf
              ? "add 'publisher' and 'published', both of them"
              : "add 'evidence' with an anchor, or 'publisher' and 'published'")
        ])
    }
  }

  /// A table's factor is above 0, or hedges would turn round.
  static let tableFactor = DossierCheck("table-factor", "the factor of a table is above 0") {
    report in
    for table in report.dossier.tables where !(table.factor > .zero) {
      report.add(
        "the factor '\(table.factor.literal)' is not above 0", on: table, at: ["factor"])
    }
  }
}
