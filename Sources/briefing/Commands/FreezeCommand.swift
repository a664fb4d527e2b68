import ArgumentParser
import BriefingKit
import Diagnostics

/// `briefing freeze`: what is known, under a name that keeps its content.
struct FreezeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "freeze", abstract: "Freeze what is known on a day as an edition.",
    usage: "briefing freeze [<options>] <id>",
    discussion: """
      Writes Editions/ID.yaml: records, figures, the day, and the digests of all input files. An \
      edition that is there is never written again: it is held against what is known, and other \
      content under its name is an error (A27).

      Examples:
        briefing freeze 2025-12
        briefing freeze 2024-08 --as-of 2024-08-02
      """)

  @Argument(help: "The name of the edition, such as 2025-12.")
  var id: String

  @OptionGroup var project: ProjectOptions

  @Option(
    help: ArgumentHelp(
      "The day on which it holds (default: the latest that the dossier speaks of).",
      valueName: "date"))
  var asOf: DayOption?

  func run() throws {
    let opened = Project.open(project.places)
    let outcome = Freezing.run(id, of: opened, asOf: asOf?.day)
    if let path = outcome.path, !outcome.findings.hasErrors {
      Terminal.note(outcome.isNew ? "wrote \(path)\n" : "\(path) is unchanged\n")
    }
    try FindingReport.finish(outcome.findings, outcome.texts)
  }
}
