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
      that --country names. A failure in one output does not stop the others.

      --if-changed compares with the manifest of the output folder (\(RunManifest.fileName)): \
      inputs, versions, options, and the outputs themselves. Where all of it is as it was, \
      nothing is rendered. With --exit-code the program then ends with 0, and with 2 where it \
      rendered.

      Examples:
        briefing render
        briefing render summit-briefing --language de --output briefing.pdf
        briefing render country-note --country UZ,KG --format pdf,png
        briefing render summit-briefing --figure timeline --format png --output timeline.png
        briefing render summit-briefing --output - > briefing.pdf
        briefing render --all --style all --jobs 4 --shard 2/8
        briefing render --if-changed --exit-code
      """)

  @OptionGroup var what: RenderOptions

  @OptionGroup var project: ProjectOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("A folder, a file, or - for standard output.", valueName: "path"))
  var output = "output"

  @Option(
    help: ArgumentHelp(
      "One part of all outputs, such as 2/8; the parts together are the whole.",
      valueName: "part/parts"))
  var shard: Shard?

  @Flag(help: "Render only where something changed since the last time, and say what.")
  var ifChanged = false

  @Flag(help: "With --if-changed: end with 2 where something changed.")
  var exitCode = false

  func validate() throws {
    if exitCode, !ifChanged { throw ValidationError("--exit-code goes with --if-changed") }
    if case .folder = OutputWriter.Target(output) { return }
    if ifChanged { throw ValidationError("--if-changed takes a folder as --output") }
  }

  func run() throws {
    var request = try what.request()
    request.shard = shard
    switch OutputWriter.Target(output) {
    case .folder(let folder):
      try render(FolderRun(request, of: project.places, into: folder))
    case .file, .standardOutput: try renderAtOnce(request)
    }
  }

  private func render(_ run: FolderRun) throws {
    if ifChanged {
      let changes = run.changes()
      guard !changes.isEmpty else { return Terminal.note("unchanged: \(run.folder)\n") }
      for change in changes { Terminal.note("changed: \(change.words)\n") }
    }
    var report = WritingReport()
    let result = run.render(
      keepsManifest: ifChanged, progress: { report.show($0) }, wrote: { report.note($0) })
    report.finish(result, in: run.folder)
    try FindingReport.finish(result.findings, result.texts)
    if exitCode { throw ExitStatus.changed }
  }

  /// One file, for which all outputs must be known first: there may be too many.
  private func renderAtOnce(_ request: RenderRequest) throws {
    var report = WritingReport()
    let opened = Project.open(project.places)
    let result = ReportRenderer.render(request, of: opened) { report.show($0) }
    let written = OutputWriter.write(result.files, to: OutputWriter.Target(output))
    for path in written.paths { report.note(path) }
    report.finish(result, in: output)
    try FindingReport.finish(result.findings + written.findings, result.texts)
  }
}
