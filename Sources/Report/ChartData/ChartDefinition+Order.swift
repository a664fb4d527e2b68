import Analysis
import Dossier
import Quantities

extension ChartDefinition {
  /// Rows in the order that the definition asks for, at most as many as it says.
  func ordered<Row>(
    _ rows: [Row], by value: (Row) -> ExactDecimal, name: (Row) -> String
  ) -> [Row] {
    let sorted =
      switch order {
      case .figure: rows
      case .value:
        rows.enumerated().sorted { a, b in
          let (x, y) = (value(a.element), value(b.element))
          return x == y ? a.offset < b.offset : x > y
        }.map(\.element)
      case .name: rows.sorted { name($0) < name($1) }
      }
    return limit.map { Array(sorted.prefix($0)) } ?? sorted
  }

  /// Whether a row is one that the title speaks of.
  func highlights(_ key: FigureKey) -> Bool {
    switch key {
    case .record(let id), .actor(let id): highlight.contains(id.rawValue)
    case .country(let word), .sector(let word), .commitmentClass(let word), .scope(let word),
      .outcome(let word), .mode(let word), .status(let word), .measure(let word),
      .currency(let word):
      highlight.contains(word)
    case .year(let year): highlight.contains("\(year)")
    case .cell(_, let series, let row): highlight.contains(series) || highlight.contains(row)
    }
  }
}
