import ArgumentParser
import BriefingKit
import Diagnostics

/// `briefing gallery`: everything in every style, on contact sheets.
struct GalleryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gallery", abstract: "Draw all figures in all styles, on contact sheets.",
    usage: "briefing gallery [<options>]",
    discussion: """
      One PNG file for each style, with every figure of the project's reports and the first page \
      of every report in every language; for a look at all of it before a style or a chart goes \
      into print.

      Examples:
        briefing gallery
        briefing gallery --style slides,monochrome --output sheets
        briefing gallery --project docs/gallery/project --pages .
      """)

  @OptionGroup var project: ProjectOptions

  @Option(help: ArgumentHelp("Styles (default: all of the project).", valueName: "names"))
  var style: WordList?

  @Option(
    help: ArgumentHelp("Another project whose first pages are shown too.", valueName: "folder"))
  var pages: String?

  @Option(help: ArgumentHelp("Pixels for a point, 0.1 to 10.", valueName: "number"))
  var scale = 2.0

  @Option(name: .shortAndLong, help: ArgumentHelp("A folder for the sheets.", valueName: "path"))
  var output = "output/gallery"

  func validate() throws {
    guard (0.1...10).contains(scale) else {
      throw ValidationError("--scale takes a number from 0.1 to 10")
    }
  }

  func run() throws {
    let places = project.places
    let others = pages.map { ProjectPlaces(root: $0, cache: places.cache) }
    let projects = ([places] + [others].compactMap(\.self)).map(Project.open)
    let result = Gallery.draw(projects, styles: style?.words ?? [], scale: scale) { name in
      Terminal.progress("drawing \(name)")
    }
    Terminal.progress("")
    let written = OutputWriter.write(result.files, to: .folder(output))
    for path in written.paths { Terminal.note("wrote \(path)\n") }
    try FindingReport.finish(result.findings + written.findings, result.texts)
  }
}
