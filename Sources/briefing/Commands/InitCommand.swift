import ArgumentParser
import BriefingKit

/// `briefing init`: a new project.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Write a new project that works.",
    usage: "briefing init <folder>",
    discussion: """
      A small invented dossier with comments, a report in two languages, a style, a list of \
      recipients, and workflows for GitHub Actions and GitLab CI. Nothing is written over.

      Example:
        briefing init solar-roofs && cd solar-roofs && briefing render
      """)

  @Argument(help: "The project's folder.")
  var folder: String

  func run() throws {
    let made = ProjectMaker.make(in: folder)
    for path in made.paths { Terminal.note("wrote \(path)\n") }
    try FindingReport.finish(made.findings)
  }
}
