public import ArgumentParser
import BriefingKit
public import Diagnostics

/// Prints findings and decides about the exit code.
enum FindingReport {
  /// The findings in a format.
  static func text(_ findings: [Finding], _ files: [TextFile], as format: FindingFormat) -> String {
    let context = FindingFormat.Context(
      files: files, usesColor: Terminal.errorsGoToScreen, tool: "briefing",
      version: Program.version, pages: { FindingPages.all })
    return format.text(findings.sortedForReport(), context)
  }

  /// Prints errors and warnings to standard error, and ends the program where one is an error;
  /// notes are what `briefing check` is for.
  static func finish(_ findings: [Finding], _ files: [TextFile] = []) throws {
    Terminal.note(text(findings.filter { $0.severity > .note }, files, as: .text))
    if findings.hasErrors { throw ExitStatus.findings }
  }
}

extension FindingFormat: ExpressibleByArgument {
  /// The format of a name on the command line.
  public init?(argument: String) {
    guard let format = FindingFormat.named(argument) else { return nil }
    self = format
  }

  /// The names of all formats.
  public static var allValueStrings: [String] { all.map(\.name) }

  /// The name, for help.
  public var defaultValueDescription: String { name }
}
