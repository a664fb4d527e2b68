import Dossier
import Quantities

extension Question {
  /// A row whose value is the answer to another question.
  func row(_ key: FigureKey, _ phrase: Phrase) -> FigureRow {
    FigureRow(key: key, outcome: answer(phrase))
  }

  /// A figure of rows: it rests on what the rows rest on; what a refused row is about is left out.
  func series<R>(
    _ rows: [FigureRow], from selection: Selection<R>, rules: Set<Rule> = []
  ) -> Figure {
    let figures = rows.compactMap(\.outcome.figure)
    let refusals = rows.compactMap(\.outcome.refusal)
    return figure(
      .series(rows), records: figures.flatMap(\.records),
      leftOut: selection.leftOut + figures.flatMap(\.leftOut)
        + refusals.flatMap { row in row.records.map { LeftOut($0, by: row.rule) } },
      rules: rules.union(selection.rules).union(figures.flatMap(\.rules))
        .union(refusals.map(\.rule)))
  }

  /// Rows with the highest counts first; among equals the order that they came in.
  func byCount(_ rows: [FigureRow]) -> [FigureRow] {
    let ranked = rows.enumerated().sorted { a, b in
      let (x, y) = (a.element.outcome.figure?.count, b.element.outcome.figure?.count)
      if x != y { return (x ?? .zero) > (y ?? .zero) }
      return a.offset < b.offset
    }
    return ranked.map(\.element)
  }
}

extension Figure {
  /// The number of a count.
  fileprivate var count: ExactDecimal? {
    if case .count(let number) = value { number.value } else { nil }
  }
}
