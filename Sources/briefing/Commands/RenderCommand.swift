import ArgumentParser
import BriefingKit
import Diagnostics

/// `briefing render`: reports as files.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render", abstract: "Render reports as files.",
    discussion: """
      Without arguments: all reports of the project, in all their languages, as PDF, below \
      output/. Reports on one country are made for every country of the dossier, or for those \
      that --country names.

      Examples:
        briefing render
        briefing render summit-briefing --language de --output briefing.pdf
        briefing render country-note --country UZ,KG --format pdf,png
        briefing render summit-briefing --figure timeline --format png --output timeline.png
        briefing render summit-briefing --output - > briefing.pdf
      """)

  @Argument(help: "Names of reports (default: all).")
  var reports: [String] = []

  @Flag(help: "Render all reports.")
  var all = false

  @OptionGroup var project: ProjectOptions

  @Option(
    help: ArgumentHelp(
      "Formats: \(OutputFormat.all.map(\.name).joined(separator: ", ")).", valueName: "names"))
  var format = WordList(["pdf"])

  @Option(
    help: ArgumentHelp("Languages, such as en,de (default: all of the report).", valueName: "tags"))
  var language: WordList?

  @Option(help: ArgumentHelp("A style (default: the report's own).", valueName: "name"))
  var style: String?

  @Option(help: ArgumentHelp("Countries by ISO 3166-1 code, or all.", valueName: "codes"))
  var country: WordList?

  @Option(
    help: ArgumentHelp(
      "The day that stands for now (default: as the report says).", valueName: "date"))
  var asOf: DayOption?

  @Option(
    help: ArgumentHelp("One figure alone, by its name in the report, or all.", valueName: "name"))
  var figure: String?

  @Option(
    help: ArgumentHelp(
      "PDF: \(PDFProfile.all.map { "\($0.name) (\($0.summary))" }.joined(separator: ", ")).",
      valueName: "name"))
  var conformance = PDFProfile.all[0].name

  @Option(help: ArgumentHelp("Pixels for a point in PNG, 0.1 to 10.", valueName: "number"))
  var scale = 2.0

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("A folder, a file, or - for standard output.", valueName: "path"))
  var output = "output"

  @Flag(help: "End each report with the evidence of its values: records, passages, gaps.")
  var annex = false

  @Flag(help: "Render in spite of errors, and mark every page.")
  var force = false

  func validate() throws {
    guard (0.1...10).contains(scale) else {
      throw ValidationError("--scale takes a number from 0.1 to 10")
    }
    _ = try SourceDate.seconds
    if all, !reports.isEmpty { throw ValidationError("name reports or --all, not both") }
  }

  func run() throws {
    let opened = Project.open(project.places)
    let result = ReportRenderer.render(try request(), of: opened) { name in
      Terminal.progress("rendering \(name)")
    }
    Terminal.progress("")
    let written = OutputWriter.write(result.files, to: OutputWriter.Target(output))
    for path in written.paths { Terminal.note("wrote \(path)\n") }
    try FindingReport.finish(result.findings + written.findings, result.texts)
  }

  private func request() throws -> RenderRequest {
    var request = RenderRequest()
    request.reports = reports
    request.formats = format.words
    request.languages = language?.words ?? []
    request.style = style
    request.countries = country?.words ?? []
    request.asOf = asOf?.day
    request.figure = figure
    request.scale = scale
    request.conformance = conformance
    request.created = try SourceDate.seconds
    request.isForced = force
    request.hasAnnex = annex
    return request
  }
}
