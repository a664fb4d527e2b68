import Analysis
import Dossier
import Quantities
import Wording

/// What records and keys are called in the language of a report.
struct Naming {
  let index: DossierIndex
  let wording: Wording
  /// What had no text in the language.
  let borrowed: BorrowedTexts

  /// Names records in a language of a report.
  ///
  /// - Parameter languages: all languages of the report.
  init(index: DossierIndex, wording: Wording, languages: [String]) {
    self.index = index
    self.wording = wording
    borrowed = BorrowedTexts(languages: languages)
  }

  /// The name of a record: its label, a country's name, or at last its id.
  func name(of id: RecordID) -> String {
    if let record = index.record(id), !record.header.label.isEmpty {
      return text(record.header.label, "label", of: record)
    }
    if let actor = index.record(id, as: Actor.self), let code = actor.country {
      return wording.country(code)
    }
    if let code = index.record(id, as: ActorGroup.self)?.m49 { return wording.region(code) }
    return id.rawValue
  }

  /// The short label of a sector; the code where the vocabulary has none.
  func sector(_ code: String) -> String {
    let label = index.dossier.sectors.entry(code)?.label ?? LocalizedText()
    return borrowed.text(label, in: wording.language, "label", of: code, at: nil) ?? code
  }

  /// The name of a row or column.
  func name(of key: FigureKey) -> String {
    switch key {
    case .record(let id), .actor(let id): name(of: id)
    case .country(let code): wording.country(code)
    case .sector(let code): sector(code)
    case .commitmentClass(let word): wording.term(.commitmentClass, word)
    case .scope(let word): wording.term(.scope, word)
    case .outcome(let word): wording.term(.outcome, word)
    case .mode(let word): wording.term(.mode, word)
    case .status(let word): wording.term(.status, word)
    case .measure(let word), .currency(let word): word
    case .year(let year): self.year(year)
    case .cell(let table, let series, let row): cell(table, series: series, row: row)
    }
  }

  /// A year in print.
  func year(_ year: Int) -> String {
    wording.date(.point(EDTFPoint(year: year)), .yearOnly)
  }

  /// `Iceland, 2019`: the column and the row of a table.
  private func cell(_ id: RecordID, series column: String, row: String) -> String {
    guard let table = index.record(id, as: DataTable.self) else { return "\(column) \(row)" }
    let place = table.rows.first { $0.place == row }.map { name(of: $0, in: table) }
    let parts = [name(ofSeries: column, in: table), place ?? row]
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// The name of a column of a table; its name in the file where it has no label.
  func name(ofSeries column: String, in table: DataTable) -> String {
    let label =
      table.series.first { $0.column == column }.map { text($0.label, "series", of: table) } ?? ""
    return label.isEmpty && table.series.count > 1 ? column : label
  }

  /// What a row of a table stands for.
  func name(of row: DataTable.Row, in table: DataTable) -> String {
    if let date = row.date { return wording.date(date, .short) }
    guard case .steps(_, let words) = table.places, let label = words[row.place] else {
      return row.place
    }
    return text(label, "words", of: table)
  }

  /// What the numbers of a table are counted in; empty for money.
  func unit(of table: DataTable) -> String {
    if case .named(let noun) = table.unit { text(noun, "unit", of: table) } else { "" }
  }

  /// The short form of a name for the head of a narrow column: a country's code.
  func shortName(of key: FigureKey) -> String {
    switch key {
    case .country(let code): code
    case .actor(let id): index.record(id, as: Actor.self)?.country ?? name(of: id)
    default: name(of: key)
    }
  }

  /// A text of a record in the language of the report; empty where there is none at all.
  func text(_ text: LocalizedText, _ field: String, of record: any Record) -> String {
    borrowed.text(
      text, in: wording.language, field, of: record.id.rawValue, at: record.header.span) ?? ""
  }

  /// What a reader of a record should know; empty where nothing is said.
  func remark(of record: any Record) -> String {
    text(record.header.remark, "remark", of: record)
  }

  /// The name of the dossier for the head of pages.
  var dossierTitle: String {
    borrowed.text(
      index.dossier.shortTitle, in: wording.language, "short-title", of: "dossier", at: nil) ?? ""
  }

  /// The country that an actor is or belongs to.
  func country(of id: RecordID) -> String? { index.record(id, as: Actor.self)?.country }
}
