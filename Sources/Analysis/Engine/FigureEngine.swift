public import Dossier
public import Quantities

/// Answers questions to a dossier; every answer carries the records that it rests on.
public struct FigureEngine: Sendable {
  /// The day that stands for "now", unless a question gives another one by `as-of`.
  ///
  /// Nothing that was said later is known on it, and nothing planned for an earlier day is ahead.
  public let asOf: CalendarDay
  let index: RecordIndex

  /// Builds the indexes of a dossier once.
  public init(dossier: Dossier, asOf: CalendarDay) {
    index = RecordIndex(dossier)
    self.asOf = asOf
  }

  private init(index: RecordIndex, asOf: CalendarDay) {
    self.index = index
    self.asOf = asOf
  }

  /// The same dossier on another day; nothing is indexed again.
  public func on(_ day: CalendarDay) -> FigureEngine { FigureEngine(index: index, asOf: day) }

  /// The answer to a question; a question that is misspelt, or names what the dossier does not have,
  /// is an error with a place in the question's canonical form.
  public func answer(_ query: FigureQuery) -> Result<FigureOutcome, QueryError> {
    answer(QueryDraft(query))
  }

  /// The answer to a question as it is written; errors have their place in that text.
  public func answer(parsing text: String) -> Result<FigureOutcome, QueryError> {
    Result { () throws(QueryError) in try QueryDraft(text) }.flatMap { answer($0) }
  }

  private func answer(_ draft: QueryDraft) -> Result<FigureOutcome, QueryError> {
    do throws(QueryError) {
      let reading = try QueryReading(draft)
      try index.check(reading)
      return .success(Question(reading.phrase, to: index, on: asOf).outcome)
    } catch {
      return .failure(error)
    }
  }

  /// The status of an event on a day, by default on the engine's (A16).
  public func status(of event: Event, asOf day: CalendarDay? = nil) -> EventStatus {
    index.status(of: event, on: day ?? asOf)
  }
}
