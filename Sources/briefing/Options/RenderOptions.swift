import ArgumentParser
import BriefingKit

/// What is rendered, and how it looks; the same for all commands that render.
struct RenderOptions: ParsableArguments {
  @Argument(help: "Names of reports (default: all).")
  var reports: [String] = []

  @Flag(help: "Render all reports.")
  var all = false

  @Option(
    help: ArgumentHelp(
      "Formats: \(OutputFormat.all.map(\.name).joined(separator: ", ")).", valueName: "names"))
  var format = WordList(["pdf"])

  @Option(
    help: ArgumentHelp(
      "Languages, such as en,de, or all (default: all of the report).", valueName: "tags"))
  var language: WordList?

  @Option(help: ArgumentHelp("Styles, or all (default: the report's own).", valueName: "names"))
  var style: WordList?

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
    help: ArgumentHelp("Threads that render at once (no byte depends on it).", valueName: "number"))
  var jobs = 1

  @Flag(help: "End each report with the evidence of its values: records, passages, gaps.")
  var annex = false

  @Flag(help: "Render in spite of errors, and mark every page.")
  var force = false

  func validate() throws {
    guard (0.1...10).contains(scale) else {
      throw ValidationError("--scale takes a number from 0.1 to 10")
    }
    guard (1...256).contains(jobs) else {
      throw ValidationError("--jobs takes a number from 1 to 256")
    }
    _ = try SourceDate.seconds
    if all, !reports.isEmpty { throw ValidationError("name reports or --all, not both") }
  }

  /// What is wanted.
  func request() throws -> RenderRequest {
    var request = RenderRequest()
    request.reports = reports
    request.formats = format.words
    request.languages = language?.words ?? []
    request.styles = style?.words ?? []
    request.countries = country?.words ?? []
    request.asOf = asOf?.day
    request.figure = figure
    request.scale = scale
    request.conformance = conformance
    request.created = try SourceDate.seconds
    request.isForced = force
    request.hasAnnex = annex
    request.jobs = jobs
    return request
  }
}
