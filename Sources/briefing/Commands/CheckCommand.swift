import ArgumentParser
import BriefingKit
import Diagnostics

/// `briefing check`: everything that is wrong, at once.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Find everything that is wrong, at once.",
    usage: "briefing check [<options>]",
    discussion: """
      Reads the dossier, all reports in all their languages, and the styles that they name; \
      holds every anchor, amount, count, date and length of time against the text that it \
      cites, where the text is there. Writes nothing, unless --fix rewrites anchors of passages \
      that stand elsewhere with the same figures.

      With names of rules, codes or areas only their findings are printed; briefing explain \
      has a page on each.

      Examples:
        briefing check
        briefing check --sources ../texts --strict
        briefing check A7 dossier.cycle entailment
        briefing check --format sarif > findings.sarif
      """)

  @Argument(help: "Rules (A7), codes (dossier.cycle) or areas (entailment); default: all.")
  var names: [String] = []

  @OptionGroup var project: ProjectOptions

  @Option(
    help: ArgumentHelp(
      "How findings are printed: \(FindingFormat.all.map(\.name).joined(separator: ", ")).",
      valueName: "name"))
  var format = FindingFormat.text

  @Option(help: ArgumentHelp("The folder of texts that are kept outside.", valueName: "folder"))
  var sources: String?

  @Flag(help: "Let warnings count as errors.")
  var strict = false

  @Flag(help: "Lay out the pages too, and tell what no font has and what finds no room.")
  var pages = false

  @Flag(help: "Rewrite the anchors of passages that stand elsewhere now.")
  var fix = false

  func run() throws {
    var opened = Project.open(project.places)
    var outcome = ProjectCheck.run(opened, sources: sources, only: names, layingOut: pages)
    if fix, !outcome.moves.isEmpty {
      let fixed = AnchorFix.write(outcome.moves, in: opened)
      for path in fixed.paths { Terminal.note("rewrote anchors in \(path)\n") }
      try FindingReport.finish(fixed.findings)
      opened = Project.open(project.places)
      outcome = ProjectCheck.run(opened, sources: sources, only: names, layingOut: pages)
    }
    try Terminal.print(FindingReport.text(outcome.findings, outcome.texts, as: format))
    Terminal.note(outcome.summary + "\n")
    let worst = outcome.findings.map(\.severity).max()
    if worst == .error || (strict && worst == .warning) { throw ExitStatus.findings }
  }
}
