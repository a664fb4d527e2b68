import Analysis
import Dossier
import Editions
import Quantities

/// Answers that were given before.
struct AnswerBook: Sendable {
  private struct Key: Hashable {
    var query: FigureQuery
    var asOf: CalendarDay
  }

  private var known: [Key: Result<FigureOutcome, QueryError>] = [:]
  private var changes: [(edition: String, asOf: CalendarDay, found: EditionChanges)] = []
  private var grounds: [Key: NoteGround] = [:]

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

  /// What a figure rests on; nil before it was noted.
  func ground(of figure: Figure, on day: CalendarDay) -> NoteGround? {
    grounds[Key(query: figure.query, asOf: day)]
  }

  /// Notes what a figure rests on.
  mutating func note(_ ground: NoteGround, of figure: Figure, on day: CalendarDay) {
    grounds[Key(query: figure.query, asOf: day)] = ground
  }

  /// What changed from an edition to a day, found only once.
  mutating func changes(
    since before: Edition, in dossier: Dossier, on day: CalendarDay
  ) -> EditionChanges {
    let known = changes.first { $0.edition == before.id && $0.asOf == day }
    if let known { return known.found }
    let found = Self.changes(since: before, in: dossier, on: day)
    changes.append((before.id, day, found))
    return found
  }

  /// Figures are compared only where no record says that something changed: answering all questions
  /// takes longer than all the rest, and a report tells of records.
  private static func changes(
    since before: Edition, in dossier: Dossier, on day: CalendarDay
  ) -> EditionChanges {
    let now = Edition.freezing("now", of: dossier, asOf: day, program: "", withFigures: false)
    let records = EditionChanges(from: before, to: now)
    guard records.isEmpty else { return records }
    let whole = Edition.freezing(
      "now", of: dossier, asOf: day, questions: before.figures.map(\.question), program: "")
    return EditionChanges(from: before, to: whole)
  }
}
