import ArgumentParser
import BriefingKit
import Diagnostics

/// `briefing check`: everything that is wrong, at once.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Find everything that is wrong, at once.",
    usage: "briefing check [<options>]",
    discussion: """
      Reads the dossier, all reports in all their languages, and the styles that they name; \
      writes nothing.

      Examples:
        briefing check
        briefing check --format short
        briefing check --sources ../texts
      """)

  @OptionGroup var project: ProjectOptions

  @Option(help: "How findings are printed: text, short or json.")
  var format = FindingFormat.text

  @Option(help: ArgumentHelp("The folder of texts that are kept outside.", valueName: "folder"))
  var sources: String?

  @Flag(help: "Let warnings count as errors.")
  var strict = false

  func run() throws {
    let opened = Project.open(project.places)
    let outcome = ProjectCheck.run(opened, sources: sources)
    try Terminal.print(FindingReport.text(outcome.findings, outcome.texts, as: format))
    if format == .text { Terminal.note(outcome.summary + "\n") }
    let worst = outcome.findings.map(\.severity).max()
    if worst == .error || (strict && worst == .warning) { throw ExitStatus.findings }
  }
}
