import Analysis
import Dossier
import Quantities
import Wording

/// What records and keys are called in the language of a report.
struct Naming {
  let index: DossierIndex
  let wording: Wording

  /// The name of a record: its label, a country's name, or at last its id.
  func name(of id: RecordID) -> String {
    if let label = index.label(of: id, in: wording.language) { return label }
    if let actor = index.record(id, as: Actor.self), let code = actor.country {
      return wording.country(code)
    }
    if let code = index.record(id, as: ActorGroup.self)?.m49 { return wording.region(code) }
    return id.rawValue
  }

  /// The short label of a sector; the code where the vocabulary has none.
  func sector(_ code: String) -> String {
    index.dossier.sectors.entry(code)?.label.text(in: wording.language) ?? code
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
    let label = table.series.first { $0.column == column }.map { text($0.label) } ?? ""
    return label.isEmpty && table.series.count > 1 ? column : label
  }

  /// What a row of a table stands for.
  func name(of row: DataTable.Row, in table: DataTable) -> String {
    if let date = row.date { return wording.date(date, .short) }
    guard case .steps(_, let words) = table.places, let label = words[row.place] else {
      return row.place
    }
    return text(label)
  }

  /// What the numbers of a table are counted in; empty for money.
  func unit(of table: DataTable) -> String {
    if case .named(let noun) = table.unit { text(noun) } else { "" }
  }

  /// The short form of a name for the head of a narrow column: a country's code.
  func shortName(of key: FigureKey) -> String {
    switch key {
    case .country(let code): code
    case .actor(let id): index.record(id, as: Actor.self)?.country ?? name(of: id)
    default: name(of: key)
    }
  }

  /// Text in the language of the report; empty where there is none.
  func text(_ text: LocalizedText) -> String { text.text(in: wording.language) ?? "" }

  /// The country that an actor is or belongs to.
  func country(of id: RecordID) -> String? { index.record(id, as: Actor.self)?.country }
}
