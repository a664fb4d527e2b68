import Analysis
import Quantities

/// Answers that were given before.
struct AnswerBook: Sendable {
  private struct Key: Hashable {
    var query: FigureQuery
    var asOf: CalendarDay
  }

  private var known: [Key: Result<FigureOutcome, QueryError>] = [:]

  /// The answer to a question, asked for only once.
  mutating func answer(
    _ query: FigureQuery, by engine: FigureEngine
  ) -> Result<FigureOutcome, QueryError> {
    let key = Key(query: query, asOf: engine.asOf)
    if let answer = known[key] { return answer }
    let answer = engine.answer(query)
    known[key] = answer
    return answer
  }
}
