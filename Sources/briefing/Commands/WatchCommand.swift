import ArgumentParser
import BriefingKit
import Diagnostics

/// `briefing watch`: renders again as soon as a file changes.
struct WatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch", abstract: "Render again as soon as a file changes.",
    discussion: """
      Renders everything once, then what is affected by each change of the dossier, a report, a \
      style or an edition: outputs whose reports say the same are left alone. Findings are \
      shown in place on a screen. Ends with Ctrl-C.

      Examples:
        briefing watch
        briefing watch summit-briefing --language de --format png
      """)

  @OptionGroup var what: RenderOptions

  @OptionGroup var project: ProjectOptions

  @Option(name: .shortAndLong, help: ArgumentHelp("A folder.", valueName: "path"))
  var output = "output"

  func run() throws {
    Interruption.listen()
    var watch = Watch(try what.request(), of: project.places, into: output)
    refresh(&watch, [])
    while !Interruption.hasCome {
      let changes = watch.changes()
      if changes.isEmpty { watch.wait() } else { refresh(&watch, changes) }
    }
  }

  private func refresh(_ watch: inout Watch, _ changes: [String]) {
    Terminal.clear()
    for path in changes { Terminal.note("changed \(path)\n") }
    var report = WritingReport()
    let result = watch.refresh(
      progress: { report.show($0) }, wrote: { report.note($0) })
    report.finish(result, in: output)
    let shown = result.findings.filter { $0.severity > .note }
    Terminal.note(FindingReport.text(shown, result.texts, as: .text))
    Terminal.note(summary(of: shown) + "\n")
  }

  private func summary(of findings: [Finding]) -> String {
    let errors = findings.count { $0.severity == .error }
    return "\(errors) errors, \(findings.count - errors) warnings; watching"
  }
}
