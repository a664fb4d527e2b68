public import Diagnostics
import Editions
import Notation
public import Quantities
import Report
import Wording

/// Says what changed between two editions, or since one of them.
public enum Comparing {
  /// How changes are printed.
  public enum Format: String, Hashable, Sendable, CaseIterable {
    case text, markdown, json
  }

  /// What the user asks.
  public struct Request: Hashable, Sendable {
    /// The earlier edition; nil for the last one.
    public var before: String?
    /// The later edition, or `now`.
    public var after = "now"
    /// The day that stands for `now`; nil for the latest day that the dossier speaks of.
    public var asOf: CalendarDay?
    /// The language of the words.
    public var language = "en"
    /// How they are printed.
    public var format = Format.text

    /// Asks what changed since the last edition.
    public init() {}
  }

  /// What the comparison gave.
  public struct Outcome: Sendable {
    /// The changes as text; nil where an edition is not there.
    public var text: String?
    /// Whether anything changed.
    public var hasChanged = false
    /// What is wrong.
    public var findings: [Finding] = []
    /// The files that findings point into.
    public var texts: [TextFile] = []
  }

  /// Compares what a request names.
  public static func run(_ request: Request, of project: Project) -> Outcome {
    var outcome = Outcome(texts: project.files)
    guard let wording = Wording.named(request.language) else {
      outcome.findings = [
        Finding(
          "edition.unknown-language", "there is no language \"\(request.language)\"",
          hints: [Hint("known are \(Wording.available.joined(separator: ", "))")])
      ]
      return outcome
    }
    var shelf = EditionShelf(places: project.places)
    let before = request.before.map { shelf.edition($0) } ?? shelf.library().last
    if request.before == nil, before == nil, shelf.findings.isEmpty {
      outcome.findings.append(
        Finding(
          "edition.none", "there is no edition to compare with",
          hints: [Hint("freeze one with 'briefing freeze'")]))
    }
    let after =
      request.after == "now"
      ? now(before, request, project, &outcome) : shelf.edition(request.after)
    outcome.findings += shelf.findings
    outcome.texts += shelf.texts
    guard let before, let after, !outcome.findings.hasErrors else { return outcome }
    let changes = EditionChanges(from: before, to: after)
    outcome.hasChanged = !changes.isEmpty
    outcome.text = text(of: changes, in: wording, as: request.format)
    return outcome
  }

  /// What is known now, as an edition that nobody froze.
  private static func now(
    _ before: Edition?, _ request: Request, _ project: Project, _ outcome: inout Outcome
  ) -> Edition? {
    outcome.findings += project.findings
    guard !project.findings.hasErrors else { return nil }
    guard let day = request.asOf ?? project.dossier.latestDay else {
      outcome.findings.append(.undated)
      return nil
    }
    let maker = EditionMaker(project)
    return maker.edition("now", asOf: day, answering: before?.figures.map(\.question) ?? [])
  }

  private static func text(
    of changes: EditionChanges, in wording: Wording, as format: Format
  ) -> String {
    switch format {
    case .text: changes.sheet(in: wording).text
    case .markdown: changes.sheet(in: wording).markdown
    case .json: changes.json.text() + "\n"
    }
  }
}
