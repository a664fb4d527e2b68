import Dossier
import Quantities

extension Measure {
  static let table = Measure(
    "table", .series,
    "the numbers of a data table: rows keyed by cell, by column and then in the table's order",
    [
      MeasureArgument("name", .record([.table]), "the table", isRequired: true),
      MeasureArgument(
        "series", .name, "some columns only, by their names in the file", takesSeveral: true),
      MeasureArgument("from", .date, "rows that may end on this day or later"),
      MeasureArgument("until", .date, "rows that may begin on this day or earlier"),
      .asOf,
    ]
  ) { (question) throws(Refusal) in
    let id = try question.subject("name")
    guard let table = question.index.tables[id], question.index.isKnown(id, on: question.asOf)
    else {
      throw question.refusal(.missingIsMissing, [id], "the table was not published yet")
    }
    let rows = question.cells(of: table)
    guard !rows.isEmpty else {
      throw question.refusal(.missingIsMissing, [id], "no cell that matches is stated")
    }
    return question.figure(.series(rows), records: [id])
  }
}

extension Question {
  private func day(_ argument: String) -> EDTFDate? {
    word(argument).flatMap { try? EDTFDate(parsing: $0) }
  }

  /// The stated cells that the question asks for.
  fileprivate func cells(of table: DataTable) -> [FigureRow] {
    let asked = words("series")
    let rows = table.rows(from: day("from"), until: day("until"))
    return table.series.enumerated().flatMap { index, series -> [FigureRow] in
      guard asked?.contains(series.column) ?? true else { return [] }
      return rows.compactMap { row in
        guard let number = row.numbers[index] else { return nil }
        let value: FigureValue =
          switch table.unit {
          case .money(let currency): .amount(Amount(number, currency))
          case .named: .count(number)
          }
        return FigureRow(
          key: .cell(table.id, series: series.column, row: row.place),
          outcome: .figure(figure(value, records: [table.id])))
      }
    }
  }
}
