import Analysis
public import Diagnostics
import Dossier
public import Quantities
import Report
import Wording

/// Answers questions to a project's dossier with tables.
public struct Showing: Sendable {
  /// What the user asks.
  public struct Request: Hashable, Sendable {
    /// A topic, such as `commitments`, or a whole question, such as `proposals.count country=KG`.
    public var topic: String
    /// Filters by name, such as `country`; empty values are left aside.
    public var filters: [(name: String, value: String)]
    /// The language of names.
    public var language: String
    /// The day that stands for "now"; nil for the latest day that the dossier speaks of.
    public var asOf: CalendarDay?

    /// Asks a question.
    public init(
      topic: String, filters: [(name: String, value: String)] = [], language: String = "en",
      asOf: CalendarDay? = nil
    ) {
      self.topic = topic
      self.filters = filters
      self.language = language
      self.asOf = asOf
    }

    /// Two requests are equal if they ask the same.
    public static func == (a: Request, b: Request) -> Bool {
      a.question == b.question && a.language == b.language && a.asOf == b.asOf
    }

    /// Hashes the question.
    public func hash(into hasher: inout Hasher) { hasher.combine(question) }

    /// The question as it would be written in a report.
    var question: String {
      let words = topic.split(separator: " ", maxSplits: 1).map(String.init)
      let measure = ShowTopic.measure(for: words.first ?? "")
      let filters = filters.map { "\($0.name)=\"\($0.value)\"" }
      return ([measure] + words.dropFirst() + filters).joined(separator: " ")
    }
  }

  /// The table that answers a request, or what is wrong with it.
  public static func table(
    for request: Request, of project: Project
  ) -> (table: ShownTable?, findings: [Finding]) {
    guard let wording = Wording.named(request.language) else {
      let known = Wording.available.joined(separator: ", ")
      let finding = Finding(
        "show.unknown-language", "there is no language \"\(request.language)\"",
        hints: [Hint("known are \(known)")])
      return (nil, [finding])
    }
    guard let day = request.asOf ?? project.dossier.latestDay else {
      let finding = Finding(
        "show.undated-dossier", "no record of the dossier has a date",
        hints: [Hint("name a day with --as-of")])
      return (nil, [finding])
    }
    let engine = FigureEngine(dossier: project.dossier, asOf: day)
    switch engine.answer(parsing: request.question) {
    case .failure(let error):
      let hints = error.hint.map { [Hint($0)] } ?? []
      return (nil, [Finding(error.code.rawValue, error.message, hints: hints)])
    case .success(let outcome):
      let tables = FigureTable(
        engine: engine, index: project.dossier.index, wording: wording)
      return (tables.table(of: outcome), [])
    }
  }
}
