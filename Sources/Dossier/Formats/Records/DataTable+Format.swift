import Diagnostics
public import Notation
import Quantities

extension DataTable {
  /// How a table is described; the numbers stand in its file.
  public static let format = ValueFormat.mapping("a table") { fields -> DataTable? in
    let header = fields.header()
    let file = fields.required("file", .text, "the CSV file, relative to 'dossier.yaml'")
    let places = fields.tablePlaces()
    let unit = fields.required("unit", Unit.format, "what the numbers are counted in")
    let factor = fields.optional(
      "factor", .decimal, default: 1, "what every number of the file is multiplied by")
    let series = fields.required("series", .list(of: Series.format), "the columns of values")
    let origin = fields.tableOrigin()
    let licence = fields.optional("licence", .text, "the terms of use")
    guard let header, let file, let places, let unit, let series else { return nil }
    return DataTable(
      header: header, file: file, places: places, unit: unit, factor: factor, series: series,
      origin: origin, licence: licence)
  }
}

extension MappingReader {
  /// The column that names the rows: `date` or `step`.
  fileprivate mutating func tablePlaces() -> DataTable.Places? {
    let date = optional("date", .text, "the column of dates, as EDTF has them")
    let step = optional("step", .text, "the column of steps, for rows without dates")
    let words = optional(
      "words", .entries(of: LocalizedText.format), default: [], "names of steps by language")
    if let step, date == nil {
      let texts = Dictionary(words.map { ($0.name, $0.value) }) { first, _ in first }
      return .steps(column: step, words: texts)
    }
    if let date, step == nil { return .dates(column: date) }
    collector.report(
      "missing-field", "a table has either 'date' or 'step'", at: span,
      hints: [Hint("name the column that says what a row stands for")])
    return nil
  }

  /// The publication that the numbers are from; nil where none is named.
  fileprivate mutating func tableOrigin() -> DataTable.Origin? {
    let title = text("title", "the name of the publication")
    let publisher = optional("publisher", .text, "who published the numbers")
    let published = optional("published", .date, "when they were published")
    let address = optional("address", .text, "where they can be had")
    guard let publisher, let published else { return nil }
    return DataTable.Origin(
      title: title, publisher: publisher, published: published, address: address)
  }
}

extension DataTable.Series {
  /// How a column is described: its name alone, or with a label.
  static let format = ValueFormat<DataTable.Series>.either(
    scalar: ValueFormat<String>.text.map { DataTable.Series(column: $0) },
    other: .mapping("a series") { fields in
      let column = fields.required("column", .text, "the name in the file's head")
      let label = fields.text("label", "the name for readers")
      return column.map { DataTable.Series(column: $0, label: label) }
    })
}

extension DataTable.Unit {
  /// How a unit is written: the code of a currency, or words by language.
  static let format = ValueFormat<DataTable.Unit>.either(
    scalar: .literal(
      "a currency", code: "bad-currency", pattern: "^[A-Z]{3}$",
      hint: "write a code of ISO 4217, or the noun by language: { en: passengers }"
    ) { text in
      Currency(text).map { .success(.money($0)) } ?? .failure(LiteralProblem())
    }, other: LocalizedText.format.map { .named($0) })
}
