import ArgumentParser
import BriefingKit

/// `briefing list`: what there is.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List reports, styles, languages, formats and more.",
    usage: "briefing list [<options>] [<name>]",
    discussion: """
      Examples:
        briefing list
        briefing list measures
      """)

  @Argument(help: "One of \(Catalogue.names.joined(separator: ", ")) (default: all).")
  var name: String?

  @OptionGroup var project: ProjectOptions

  func run() throws {
    let names = name.map { [$0] } ?? Catalogue.names
    var parts: [String] = []
    for name in names {
      guard let section = Catalogue.section(name, of: project.places) else {
        throw ValidationError(
          "there is no list '\(name)'; choose one of \(Catalogue.names.joined(separator: ", "))")
      }
      parts.append(Self.text(of: section, withHeading: names.count > 1))
    }
    try Terminal.print(parts.joined(separator: "\n"))
  }

  private static func text(of section: Catalogue.Section, withHeading: Bool) -> String {
    let width = section.entries.map(\.name.count).max() ?? 0
    let lines = section.entries.map { entry in
      let padding = String(repeating: " ", count: width - entry.name.count)
      return (withHeading ? "  " : "") + entry.name
        + (entry.summary.isEmpty ? "" : padding + "  " + entry.summary)
    }
    return ((withHeading ? [section.name] : []) + lines).map { $0 + "\n" }.joined()
  }
}
