public import ArgumentParser
public import BriefingKit
import Diagnostics

/// `briefing explain`: what a rule or code means, or where a figure comes from.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Explain a rule, a code, or where a figure comes from.",
    usage: "briefing explain [<options>] <words> ...",
    discussion: """
      A rule or code gets its page: what it means, an example, what to do. A question gets the \
      chain from its value to the records, their passages and sources, with the records that \
      were left out and the rule for each.

      Examples:
        briefing explain A7
        briefing explain dossier.cycle
        briefing explain "proposals.count country=KG"
        briefing explain stocks.total --format json
      """)

  @Argument(help: "A rule, a code, or a question and its arguments.")
  var words: [String]

  @OptionGroup var project: ProjectOptions

  @Option(help: ArgumentHelp("The day that stands for now.", valueName: "date"))
  var asOf: DayOption?

  @Option(help: ArgumentHelp("The language of names and rules.", valueName: "tag"))
  var language = "en"

  @Option(help: "How it is printed: text or json.")
  var format = Explanation.Format.text

  func run() throws {
    let subject = words.joined(separator: " ")
    if let page = Explanation.page(subject, as: format) {
      try Terminal.print(page)
      return
    }
    let opened = Project.open(project.places)
    try FindingReport.finish(opened.findings, opened.files)
    let (text, findings) = Explanation.chain(
      of: subject, in: opened, language: language, asOf: asOf?.day, as: format)
    if let text { try Terminal.print(text) }
    try FindingReport.finish(findings)
  }
}

extension Explanation.Format: ExpressibleByArgument {}
