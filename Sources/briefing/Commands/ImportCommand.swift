import ArgumentParser
import BriefingKit

/// `briefing import`: records from spreadsheets.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Turn rows of a spreadsheet into records.",
    usage: "briefing import [<options>] <format> <mapping> <file>",
    discussion: """
      A mapping says how columns become fields. Records go to standard output as YAML; where \
      anything is wrong, nothing does, and every message names row and column.

      Example of a mapping:
        list: commitments
        fields:
          id: "{Ref}"
          label.en: "{Title}"
          provider: { from: "{Donor}", words: { Japan: jp } }
          receiver: { from: "{Recipient}", words: { Kazakhstan: kz } }
          class: { from: "{Status}", words: { Pledged: pledge } }
          amounts: "{Amount}e6 {Currency}"
          sectors: { from: "{Sectors}", split: ";" }

      Example:
        briefing import csv mapping.yaml pledges.csv > seeds/pledges.yaml
      """)

  /// What can be imported.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case csv
  }

  @Argument(help: "What the file is: csv.")
  var format: Format

  @Argument(help: "The mapping of columns, a YAML file.")
  var mapping: String

  @Argument(help: "The table.")
  var file: String

  @OptionGroup var project: ProjectOptions

  func run() throws {
    let opened = Project.open(project.places)
    let outcome = Importing.run(table: file, mapping: mapping, into: opened)
    try FindingReport.finish(outcome.findings, outcome.texts)
    if let yaml = outcome.yaml { try Terminal.print(yaml) }
  }
}
