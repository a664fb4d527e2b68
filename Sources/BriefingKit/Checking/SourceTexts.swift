import Diagnostics
import Dossier

/// The texts of a project's sources, as far as they are there.
struct SourceTexts {
  /// The texts, in the order of the sources.
  private(set) var texts: [SourceText] = []
  /// Which texts are not there.
  private(set) var findings: [Finding] = []

  /// Looks for the texts of all sources in a folder.
  init(of project: Project, folder: String) {
    for source in project.dossier.sources {
      let path = FilePath.join(folder, source.file)
      if let bytes = try? Disk.read(path) {
        texts.append(
          SourceText(source: source.id, file: TextFile(path: path, bytes: bytes)))
      } else {
        findings.append(
          Finding(
            "dossier.no-text", .note, "the text of '\(source.id)' is not there to check against",
            at: source.header.span, hints: [Hint("name the folder of the texts with --sources")],
            records: [source.id.rawValue]))
      }
    }
  }
}
