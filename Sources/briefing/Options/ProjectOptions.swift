import ArgumentParser
import BriefingKit

/// Where the project is; the same for all commands.
struct ProjectOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The project's folder.", valueName: "folder"))
  var project = "."

  @Option(help: ArgumentHelp("The dossier's folder (default: seeds).", valueName: "folder"))
  var dossier: String?

  @Option(help: ArgumentHelp("A folder to look for font files in first.", valueName: "folder"))
  var fonts: [String] = []

  @Option(
    help: ArgumentHelp(
      "A folder for compiled hyphenation patterns (default: ~/.cache/briefing).",
      valueName: "folder"))
  var cache: String?

  /// The places that the options name.
  var places: ProjectPlaces {
    ProjectPlaces(
      root: project, dossier: dossier, fonts: fonts, cache: cache ?? CacheFolder.standard)
  }
}
