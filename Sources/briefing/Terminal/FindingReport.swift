import ArgumentParser
import BriefingKit
import Diagnostics

/// How findings are printed.
enum FindingFormat: String, ExpressibleByArgument, CaseIterable {
  /// With an excerpt of the file, for people.
  case text
  /// A line each, for editors.
  case short
  /// A JSON document, for programs.
  case json
}

/// Prints findings and decides about the exit code.
enum FindingReport {
  /// The findings in a format.
  static func text(_ findings: [Finding], _ files: [TextFile], as format: FindingFormat) -> String {
    let findings = findings.sortedForReport()
    return switch format {
    case .text:
      ExcerptPrinter(files: files, usesColor: Terminal.errorsGoToScreen).text(findings)
    case .short: ShortPrinter.text(findings)
    case .json: JSONPrinter.text(findings)
    }
  }

  /// Prints findings to standard error, and ends the program where one is an error.
  static func finish(_ findings: [Finding], _ files: [TextFile] = []) throws {
    Terminal.note(text(findings, files, as: .text))
    if findings.hasErrors { throw ExitStatus.findings }
  }
}
