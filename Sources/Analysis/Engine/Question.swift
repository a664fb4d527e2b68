import Dossier
import Quantities

/// A question together with what it is put to.
struct Question {
  let query: FigureQuery
  let index: DossierIndex
  /// The day on which the answer holds.
  let asOf: CalendarDay
  private let today: CalendarDay

  init(_ query: FigureQuery, to index: DossierIndex, on today: CalendarDay) {
    self.query = query
    self.index = index
    self.today = today
    asOf = query["as-of"].flatMap { try? EDTFDate(parsing: $0) }?.latest ?? today
  }

  /// The value of an argument, or what holds where it is left out.
  func word(_ name: String) -> String? {
    query[name]
      ?? Measures.named(query.measure)?.arguments.first { $0.name == name }?.fallback
  }

  /// The values of an argument; nil where nothing is asked.
  func words(_ name: String) -> [String]? {
    word(name)?.split(separator: ",").map(String.init)
  }

  /// The records that an argument names; nil where nothing is asked.
  func records(_ name: String) -> Set<RecordID>? {
    words(name).map { Set($0.map { RecordID($0) }) }
  }

  /// The record that an argument names.
  func record(_ name: String) -> RecordID? { word(name).map { RecordID($0) } }

  /// The question by another measure: filters that it knows are kept, others are added.
  func rephrased(_ measure: String, with additions: [String: String] = [:]) -> FigureQuery {
    let known = Measures.named(measure)?.arguments ?? []
    let arguments = known.compactMap { argument -> FigureQuery.Argument? in
      guard let value = additions[argument.name] ?? query[argument.name],
        value != argument.fallback
      else { return nil }
      return FigureQuery.Argument(name: argument.name, value: value)
    }
    return FigureQuery(measure, arguments)
  }

  /// The answer to another question on the same ground.
  func answer(_ query: FigureQuery) -> FigureOutcome {
    let question = Question(query, to: index, on: today)
    guard let measure = Measures.named(query.measure) else {
      return .refusal(question.refusal(.missingIsMissing, [], "no such measure"))
    }
    do throws(Refusal) {
      return .figure(try measure.evaluate(question))
    } catch {
      return .refusal(error)
    }
  }
}

extension Question {
  /// A refusal of this question.
  func refusal(
    _ rule: Rule, _ records: [RecordID], _ detail: String, instead: FigureQuery? = nil
  ) -> Refusal {
    Refusal(
      query: query, rule: rule, records: records.sorted(), detail: detail,
      alternative: instead?.literal)
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
      query: query, value: value, records: records.sorted(),
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
