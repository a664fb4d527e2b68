import Analysis
public import Diagnostics
import Dossier
public import Quantities
import Report
import Wording

/// Explains a rule, a code or a figure.
public enum Explanation {
  /// How an explanation is printed.
  public enum Format: String, Hashable, Sendable, CaseIterable {
    /// For people.
    case text
    /// For programs.
    case json
  }

  /// The page on a rule (`A7`) or a code (`dossier.cycle`); nil if there is none.
  public static func page(_ name: String, as format: Format) -> String? {
    FindingPages.page(name).map { format == .text ? PagePrinter.text($0) : PagePrinter.json($0) }
  }

  /// The chain from a figure's value to its records, their passages and sources.
  ///
  /// - Parameter question: a measure with arguments, such as `proposals.count country=KG`.
  public static func chain(
    of question: String, in project: Project, language: String = "en",
    asOf: CalendarDay? = nil, as format: Format
  ) -> (text: String?, findings: [Finding]) {
    guard let wording = Wording.named(language) else {
      let known = Wording.available.joined(separator: ", ")
      let finding = Finding(
        "show.unknown-language", "there is no language \"\(language)\"",
        hints: [Hint("known are \(known)")])
      return (nil, [finding])
    }
    guard let day = asOf ?? project.dossier.latestDay else {
      let finding = Finding(
        "show.undated-dossier", "no record of the dossier has a date",
        hints: [Hint("name a day with --as-of")])
      return (nil, [finding])
    }
    let request = Showing.Request(topic: question)
    switch FigureEngine(dossier: project.dossier, asOf: day).answer(parsing: request.question) {
    case .failure(let error) where error.code == .unknownMeasure:
      return (nil, [unknownName(question)])
    case .failure(let error):
      let hints = error.hint.map { [Hint($0)] } ?? []
      return (nil, [Finding(error.code.rawValue, error.message, hints: hints)])
    case .success(let outcome):
      let chain = FigureChain(outcome, project.dossier.index, wording)
      return (format == .text ? chain.text(wording) : chain.json(wording), [])
    }
  }

  private static func unknownName(_ question: String) -> Finding {
    let name = question.split(separator: " ").first.map(String.init) ?? ""
    let known = FindingPages.all.map(\.name) + Measures.all.map(\.name)
    let hint = Suggestion.nearest(to: name, among: known).map { "write \"\($0)\"" }
    return Finding(
      "explain.unknown-name", "there is no rule, code or measure \"\(name)\"",
      hints: [Hint(hint ?? "'briefing list checks' and 'briefing list measures' name them")])
  }
}
