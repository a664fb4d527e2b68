public import Dossier
public import Quantities

/// Answers questions to a dossier; every answer carries the records that it rests on.
public struct FigureEngine: Sendable {
  /// The day that stands for "now": nothing said later is known, nothing planned for an earlier day
  /// is still ahead. A question's `as-of` takes its place.
  public let asOf: CalendarDay
  let index: DossierIndex

  /// Builds the indexes of a dossier once.
  public init(dossier: Dossier, asOf: CalendarDay) {
    index = DossierIndex(dossier)
    self.asOf = asOf
  }

  /// The answer to a question; a question that is misspelt, or names what the dossier does not have,
  /// is an error with a place in the question's canonical form.
  public func answer(_ query: FigureQuery) -> Result<FigureOutcome, QueryError> {
    answer(parsing: query.literal)
  }

  /// The answer to a question as it is written; errors have their place in that text.
  public func answer(parsing text: String) -> Result<FigureOutcome, QueryError> {
    do throws(QueryError) {
      let reading = try QueryReading(QueryDraft(text))
      try index.check(reading)
      return .success(Question(reading.query, to: index, on: asOf).answer(reading.query))
    } catch {
      return .failure(error)
    }
  }

  /// The status of an event on a day, by default on the engine's (A16).
  public func status(of event: Event, asOf day: CalendarDay? = nil) -> EventStatus {
    index.status(of: event, on: day ?? asOf)
  }
}
