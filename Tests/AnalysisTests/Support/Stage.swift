import Analysis
import Dossier
import Quantities

/// A dossier with countries, a region and sectors, on which tests put their records.
func stage(
  commitments: [Commitment] = [], stocks: [StockObservation] = [], documents: [DocumentSet] = [],
  proposals: [Proposal] = [], interests: [SectorInterest] = [], events: [Event] = [],
  tables: [DataTable] = [], relations: [Relation] = [], sources: [Source]? = nil,
  engagements: [Engagement] = [],
  memberCount: Int = 3
) -> Dossier {
  var dossier = Dossier()
  dossier.sources = sources ?? [Make.source("report")]
  dossier.actors = [
    Make.actor("jp", "JP"), Make.actor("kz", "KZ"), Make.actor("kg", "KG"), Make.actor("uz", "UZ"),
    Make.actor("president", "KZ", .person), Make.actor("itochu", "JP", .company),
    Make.actor("toyota", "JP", .company),
  ]
  dossier.groups = [
    ActorGroup(
      header: Make.header("region", []), members: ["kz", "kg", "uz"].map { RecordID($0) },
      memberCount: memberCount)
  ]
  dossier.commitments = commitments
  dossier.stocks = stocks
  dossier.documentSets = documents
  dossier.proposals = proposals
  dossier.interests = interests
  dossier.events = events
  dossier.engagements = engagements
  dossier.tables = tables
  dossier.relations = relations
  dossier.sectors.entries = [
    .init(code: "210", label: .init()), .init(code: "230", label: .init()),
    .init(code: "232", parent: "230", label: .init()),
    .init(code: "235", parent: "230", label: .init()), .init(code: "410", label: .init()),
  ]
  return dossier
}

/// The answer in one line: the value, or the rule that refuses it, or what is wrong with the words.
func answer(_ question: String, _ dossier: Dossier, on day: String = "2026-01-31") -> String {
  switch engine(dossier, on: day).answer(parsing: question) {
  case .success(let outcome): outcome.line
  case .failure(let error): "\(error.code.rawValue): \(error.message)"
  }
}

/// The figure of a question; nil where it is refused.
func figure(_ question: String, _ dossier: Dossier, on day: String = "2026-01-31") -> Figure? {
  (try? engine(dossier, on: day).answer(parsing: question).get())?.figure
}

/// The refusal of a question; nil where it is answered.
func refusal(_ question: String, _ dossier: Dossier) -> Refusal? {
  (try? engine(dossier).answer(parsing: question).get())?.refusal
}

func engine(_ dossier: Dossier, on day: String = "2026-01-31") -> FigureEngine {
  FigureEngine(
    dossier: dossier, asOf: Make.date(day)?.latest ?? CalendarDay.max)
}

extension CalendarDay {
  static var max: CalendarDay {
    guard let day = CalendarDay(year: 9999, month: 12, day: 31) else {
      preconditionFailure("the calendar has this day")
    }
    return day
  }
}

extension FigureOutcome {
  /// The value, or the rule with a dash, as in `–A4`.
  var line: String {
    switch self {
    case .figure(let figure): figure.value.line
    case .refusal(let refusal): "–\(refusal.rule)"
    }
  }
}

extension FigureValue {
  var line: String {
    switch self {
    case .count(let number): number.literal
    case .amount(let amount): amount.literal
    case .date(let date): date.literal
    case .duration(let duration): duration.literal
    case .set(let ids): ids.map(\.rawValue).joined(separator: " ")
    case .series(let rows):
      rows.map { "\($0.key.word): \($0.outcome.line)" }.joined(separator: ", ")
    case .matrix(let matrix):
      matrix.rows.enumerated().map { row, key in
        let cells = matrix.cells.filter { $0.row == row }
          .map { "\(matrix.columns[$0.column].word) \($0.key.word)" }
        return "\(key.word): \(cells.joined(separator: ", "))"
      }.joined(separator: "; ")
    }
  }
}

extension FigureKey {
  var word: String {
    switch self {
    case .record(let id), .actor(let id): id.rawValue
    case .country(let word), .sector(let word), .commitmentClass(let word), .scope(let word),
      .outcome(let word), .mode(let word), .status(let word), .measure(let word),
      .currency(let word):
      word
    case .year(let year): "\(year)"
    case .cell(_, let series, let row): "\(series) \(row)"
    }
  }
}

extension Figure {
  /// What is left out, as in `old A26`.
  var leftOutLine: String {
    leftOut.map { "\($0.record) \($0.rule)" }.joined(separator: ", ")
  }
}
