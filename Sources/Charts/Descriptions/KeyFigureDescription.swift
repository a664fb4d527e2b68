internal import Quantities
internal import Wording

/// Describes key figures in words: each with its hedge.
struct KeyFigureDescription {
  private let table: KeyFigureTable
  private let wording: Wording

  /// Describes a table in a language.
  init(_ table: KeyFigureTable, wording: Wording) {
    self.table = table
    self.wording = wording
  }

  /// The text alternative.
  func text(title: String) -> String {
    var description = Description(.altKeyFigures, title: title, wording: wording)
    if table.entries.isEmpty { description.add(ChartWords(wording).nothingOnRecord) }
    for entry in table.entries { description.add(wording.spoken(entry.label), value(of: entry)) }
    return description.text
  }

  private func value(of entry: KeyFigureTable.Entry) -> String {
    if !entry.spoken.isEmpty { return entry.spoken }
    let text = [entry.number, entry.unit].filter { !$0.isEmpty }.joined(separator: "\u{00a0}")
    let qualifier = Qualifier.allCases.first { $0.sign == entry.sign && !entry.sign.isEmpty }
    return qualifier.map { wording.hedgedInWords($0, text) } ?? entry.sign + text
  }
}
