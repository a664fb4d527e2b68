public import ArgumentParser
public import BriefingKit

/// `briefing diff`: what changed, in words.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Say in words what changed between two editions.",
    usage: "briefing diff [<options>] [<before>] [<after>]",
    discussion: """
      Without names: since the last edition. The second name is an edition, or now. With \
      --exit-code the program ends with 1 where something changed and with 0 where nothing did, \
      as git diff does.

      Examples:
        briefing diff
        briefing diff 2024-08 2025-12 --language de
        briefing diff 2024-08 now --format json
      """)

  @Argument(help: "The earlier edition (default: the last one).")
  var before: String?

  @Argument(help: "The later edition, or now.")
  var after = "now"

  @OptionGroup var project: ProjectOptions

  @Option(help: ArgumentHelp("The day that stands for now.", valueName: "date"))
  var asOf: DayOption?

  @Option(help: ArgumentHelp("The language of the words.", valueName: "tag"))
  var language = "en"

  @Option(help: "How changes are printed: text, markdown or json.")
  var format = Comparing.Format.text

  @Flag(help: "End with 1 where something changed.")
  var exitCode = false

  func run() throws {
    let opened = Project.open(project.places)
    var request = Comparing.Request()
    request.before = before
    request.after = after
    request.asOf = asOf?.day
    request.language = language
    request.format = format
    let outcome = Comparing.run(request, of: opened)
    if let text = outcome.text { try Terminal.print(text) }
    try FindingReport.finish(outcome.findings, outcome.texts)
    if exitCode, outcome.hasChanged { throw ExitStatus.findings }
  }
}

extension Comparing.Format: ExpressibleByArgument {}
