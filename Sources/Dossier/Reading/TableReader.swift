import Diagnostics
import Notation
import Quantities

/// Fills a table's record with the rows of its file.
struct TableReader {
  private var table: DataTable
  private let csv: CSVTable
  private let places: RecordPlaces

  init(_ table: DataTable, _ csv: CSVTable, _ places: RecordPlaces) {
    (self.table, self.csv, self.places) = (table, csv, places)
  }

  /// The table with its rows; what is wrong in a cell is reported and the cell left empty.
  mutating func read(_ collector: inout FindingCollector) -> DataTable {
    guard let key = column(keyColumn, at: [.field(keyField)], &collector) else { return table }
    let columns = table.series.indices.map { index in
      column(table.series[index].column, at: ["series", .item(index), "column"], &collector)
    }
    var firsts: [String: CSVCell] = [:]
    for cells in csv.rows {
      let cell = cells[key]
      guard let place = place(cell, &collector) else { continue }
      if let first = firsts[cell.text] {
        collector.report(
          "duplicate-row", "the row '\(cell.text)' stands twice", at: cell.span,
          hints: [Hint("it stands here first", at: first.span)],
          records: [table.id.rawValue])
        continue
      }
      firsts[cell.text] = cell
      let numbers = columns.map { column in
        column.flatMap { number(cells[$0], &collector) }
      }
      table.rows.append(DataTable.Row(place: cell.text, date: place.date, numbers: numbers))
    }
    if keyField == "date" {
      sortByDate()
      reportOverlaps(firsts, &collector)
    }
    return table
  }

  private var keyColumn: String {
    switch table.places {
    case .dates(let column), .steps(let column, _): column
    }
  }

  private var keyField: String {
    if case .dates = table.places { "date" } else { "step" }
  }

  private func column(
    _ name: String, at path: [FieldStep], _ collector: inout FindingCollector
  ) -> Int? {
    if let column = csv.column(name) { return column }
    let nearest = Suggestion.nearest(to: name, among: csv.header.map(\.text))
    collector.report(
      "missing-column", "'\(table.file)' has no column '\(name)'",
      at: places.span(of: table, path), hints: nearest.map { [Hint("write '\($0)'")] } ?? [],
      records: [table.id.rawValue])
    return nil
  }

  /// What a row stands for.
  private enum Place {
    case day(EDTFDate), step

    var date: EDTFDate? {
      if case .day(let date) = self { date } else { nil }
    }
  }

  /// What a row stands for; nil with a finding where the cell does not say.
  private func place(_ cell: CSVCell, _ collector: inout FindingCollector) -> Place? {
    if cell.text.isEmpty {
      collector.report(
        "unnamed-row", "the row does not say what it stands for", at: cell.span,
        records: [table.id.rawValue])
      return nil
    }
    guard case .dates = table.places else { return .step }
    guard let date = ValueFormat<EDTFDate>.date.read(cell.node, &collector) else { return nil }
    if date.earliest != nil, date.latest != nil { return .day(date) }
    collector.report(
      "unnamed-row", "the date '\(cell.text)' has no place on an axis", at: cell.span,
      hints: [Hint("write a date with a year and an end")], records: [table.id.rawValue])
    return nil
  }

  /// The number of a cell times the table's factor; nil where nothing is stated, or with a finding.
  private func number(
    _ cell: CSVCell, _ collector: inout FindingCollector
  ) -> QualifiedNumber? {
    if cell.text.isEmpty { return nil }
    guard let number = ValueFormat<QualifiedNumber>.hedgedNumber.read(cell.node, &collector)
    else { return nil }
    if let scaled = number.multiplied(by: table.factor) { return scaled }
    collector.report(
      "bad-number", "'\(cell.text)' times \(table.factor.literal) cannot be kept exactly",
      at: cell.span, records: [table.id.rawValue])
    return nil
  }

  /// Spans of rows lie one after the other, or points would stand on top of each other.
  private func reportOverlaps(
    _ cells: [String: CSVCell], _ collector: inout FindingCollector
  ) {
    for (a, b) in zip(table.rows, table.rows.dropFirst()) {
      guard let end = a.date?.latest, let start = b.date?.earliest, start <= end,
        let first = cells[a.place], let second = cells[b.place]
      else { continue }
      collector.report(
        "overlapping-rows", "the row '\(b.place)' overlaps the row '\(a.place)'",
        at: second.span, hints: [Hint("it stands here", at: first.span)],
        records: [table.id.rawValue])
    }
  }

  private mutating func sortByDate() {
    let keyed = table.rows.enumerated().compactMap { offset, row in
      row.date.map { (key: $0.orderingKey, offset: offset, row: row) }
    }
    table.rows = keyed.sorted { ($0.key, $0.offset) < ($1.key, $1.offset) }.map(\.row)
  }
}

extension QualifiedNumber {
  /// The number times an exact factor above 0, with the same hedge; nil beyond what can be kept.
  fileprivate func multiplied(by factor: ExactDecimal) -> QualifiedNumber? {
    guard let value = value.multiplied(by: factor) else { return nil }
    guard let upper else { return QualifiedNumber(value, qualifier) }
    return upper.multiplied(by: factor).flatMap { QualifiedNumber(from: value, to: $0) }
  }
}
