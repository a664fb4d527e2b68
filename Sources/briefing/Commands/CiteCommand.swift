import ArgumentParser
import BriefingKit
import Diagnostics

/// `briefing cite`: the anchor of a phrase.
struct CiteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cite", abstract: "Print the anchors of a phrase in a source.",
    usage: "briefing cite [<options>] <source> <phrase>",
    discussion: """
      One line for each place where the phrase stands. Copy the line into the evidence of a \
      record.

      Example:
        briefing cite tokyo-2025 "rund drei Billionen Yen"
      """)

  @Argument(help: "The id of the source.")
  var source: String

  @Argument(help: "The phrase, from one paragraph, letter by letter.")
  var phrase: String

  @OptionGroup var project: ProjectOptions

  @Option(help: ArgumentHelp("The folder of texts that are kept outside.", valueName: "folder"))
  var sources: String?

  func run() throws {
    let opened = Project.open(project.places)
    let (anchors, findings) = Citation.anchors(
      of: phrase, in: source, of: opened, sources: sources)
    if !anchors.isEmpty { try Terminal.print(anchors.map { $0 + "\n" }.joined()) }
    try FindingReport.finish(findings, opened.files)
  }
}
