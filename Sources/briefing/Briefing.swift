import ArgumentParser
import BriefingKit

/// The program: one command each for what people do with a dossier.
@main
struct Briefing: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "briefing",
    abstract: "Plain-text accounting for public commitments.",
    discussion: """
      A dossier (seeds/) holds records, each anchored to a passage of a source. Report \
      definitions (Reports/) and styles (Styles/) turn it into briefings.

      Examples:
        briefing render
        briefing render country-note --country UZ --language de --format pdf,png
        briefing show commitments --class target
        briefing cite tokyo-2025 "drei Billionen Yen"

      Exit codes: 0 fine, 1 findings that are errors, 2 something changed, where that was \
      asked, 64 wrong command line, 70 a fault of the program.
      """,
    version: Program.nameAndVersion,
    subcommands: [
      RenderCommand.self, CheckCommand.self, ExplainCommand.self, ShowCommand.self,
      CiteCommand.self, InitCommand.self, WatchCommand.self, FreezeCommand.self, DiffCommand.self,
      ExportCommand.self,
      ImportCommand.self, GalleryCommand.self, SchemaCommand.self, ListCommand.self,
      VersionCommand.self,
    ])

  static func main() {
    Terminal.keepRunningWhereFilesAreLimited()
    main(isAskedForVersions ? ["version"] : nil)
  }

  /// Whether the arguments are `--version --verbose`, in any order: what `version` prints.
  private static var isAskedForVersions: Bool {
    let arguments = CommandLine.arguments.dropFirst()
    return arguments.count == 2 && Set(arguments) == ["--version", "--verbose"]
  }
}
