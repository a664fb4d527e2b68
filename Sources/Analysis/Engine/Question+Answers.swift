import Dossier
import Quantities

extension Question {
  /// A refusal of this question.
  func refusal(
    _ rule: Rule, _ records: [RecordID], _ detail: String, instead: Phrase? = nil
  ) -> Refusal {
    Refusal(
      query: phrase.query, rule: rule, records: records.sorted(), detail: detail,
      alternative: instead?.query.literal)
  }

  /// A figure that rests on a selection.
  func figure<R>(
    _ value: FigureValue, from selection: Selection<R>, rules: Set<Rule> = []
  ) -> Figure {
    figure(
      value, records: selection.ids, leftOut: selection.leftOut,
      rules: selection.rules.union(rules))
  }

  /// A figure that rests on records.
  func figure(
    _ value: FigureValue, records: [RecordID], leftOut: [LeftOut] = [], rules: Set<Rule> = [],
    digits: Int? = nil
  ) -> Figure {
    let records = Set(records)
    let leftOut = Set(leftOut.filter { !records.contains($0.record) })
    return Figure(
      query: phrase.query, value: value, records: records.sorted(),
      leftOut: leftOut.sorted { ($0.record, $0.rule) < ($1.record, $1.rule) },
      rules: rules.union(leftOut.map(\.rule)).sorted(),
      asOf: index.latestDate(of: Array(records)), digits: digits)
  }

  /// A count of what is recorded; nothing recorded is not zero (A14).
  func count<R>(
    _ number: Int, of noun: String, from selection: Selection<R>, rules: Set<Rule> = []
  ) throws(Refusal) -> Figure {
    guard number > 0 else {
      throw refusal(
        selection.leftOut.first?.rule ?? .missingIsMissing, selection.leftOut.map(\.record),
        "no \(noun) that matches is recorded")
    }
    return figure(.count(QualifiedNumber(ExactDecimal(number))), from: selection, rules: rules)
  }
}
