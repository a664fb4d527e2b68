public import ArgumentParser
public import BriefingKit
import Diagnostics

/// `briefing export`: the dossier for other programs.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Hand the dossier to other programs.",
    usage: "briefing export [<options>] <format> [<output>]",
    discussion: """
      datapackage writes a Data Package 2.0 into a folder: datapackage.json and tables as CSV, with \
      keys and digests. json is one document, csv one table (--table) or all of them in a folder.

      Examples:
        briefing export datapackage --output package
        briefing export json > dossier.json
        briefing export csv --table commitments
      """)

  @Argument(help: "One of datapackage, json, csv.")
  var format: Exporting.Format

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("A folder, a file, or - for standard output.", valueName: "path"))
  var output: String?

  @OptionGroup var project: ProjectOptions

  @Option(help: ArgumentHelp("The one table that is wanted, for csv.", valueName: "name"))
  var table: String?

  func validate() throws {
    if table != nil, format != .csv { throw ValidationError("--table goes with csv only") }
    let isSeveral = format == .datapackage || (format == .csv && table == nil)
    if isSeveral, output == nil || output == "-" {
      throw ValidationError("\(format) needs a folder to write to")
    }
  }

  func run() throws {
    let opened = Project.open(project.places)
    try FindingReport.finish(opened.findings, opened.files)
    let (files, findings) = Exporting.files(of: opened, as: format, table: table)
    try FindingReport.finish(findings)
    let isSeveral = format == .datapackage || (format == .csv && table == nil)
    let target = isSeveral ? .folder(output ?? ".") : OutputWriter.Target(single: output ?? "-")
    let written = OutputWriter.write(files, to: target)
    for path in written.paths { Terminal.note("wrote \(path)\n") }
    try FindingReport.finish(written.findings)
  }
}

extension OutputWriter.Target {
  /// Where one file goes.
  fileprivate init(single path: String) { self = path == "-" ? .standardOutput : .file(path) }
}

extension Exporting.Format: ExpressibleByArgument {}
