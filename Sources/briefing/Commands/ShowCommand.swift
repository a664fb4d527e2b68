public import ArgumentParser
public import BriefingKit

/// `briefing show`: any figure as a table.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Print figures as a table, CSV or JSON.",
    usage: "briefing show [<options>] <topic>",
    discussion: """
      The topic is one of \(ShowTopic.all.map(\.name).joined(separator: ", ")), or any \
      question that a report can ask (see briefing list measures). A figure that would be false \
      is refused with the rule.

      Examples:
        briefing show commitments --class target
        briefing show proposals --country KG --format csv
        briefing show "proposals.by by=country strict=yes"
        briefing show stocks.total
      """)

  @Argument(help: "A topic or a question.")
  var topic: String

  @OptionGroup var project: ProjectOptions

  @Option(help: ArgumentHelp("Only this country, by ISO 3166-1 code.", valueName: "code"))
  var country: String?

  @Option(help: ArgumentHelp("Only this sector and those below it.", valueName: "code"))
  var sector: String?

  @Option(
    name: .customLong("class"),
    help: ArgumentHelp("Only this class of commitments.", valueName: "name"))
  var commitmentClass: String?

  @Option(help: ArgumentHelp("The day that stands for now.", valueName: "date"))
  var asOf: DayOption?

  @Option(help: ArgumentHelp("The language of names.", valueName: "tag"))
  var language = "en"

  @Option(help: "How figures are printed: table, csv or json.")
  var format = ShownTable.Format.table

  func run() throws {
    let opened = Project.open(project.places)
    try FindingReport.finish(opened.findings, opened.files)
    let named = [("country", country), ("sector", sector), ("class", commitmentClass)]
    let filters = named.compactMap { name, value in value.map { (name: name, value: $0) } }
    let request = Showing.Request(
      topic: topic, filters: filters, language: language, asOf: asOf?.day)
    let (table, findings) = Showing.table(for: request, of: opened)
    if let table { try Terminal.print(table.text(as: format)) }
    try FindingReport.finish(findings)
  }
}

extension ShownTable.Format: ExpressibleByArgument {}
