public import Diagnostics
public import Dossier

/// A project as it was found on disk: its dossier, read and checked, and where the rest is.
public struct Project: Sendable {
  /// Where the parts are.
  public let places: ProjectPlaces
  /// What is known.
  public let dossier: Dossier
  /// Where the fields of its records are written.
  public var fields = RecordPlaces()
  /// What is wrong with the dossier.
  public let findings: [Finding]
  /// The files that were read, for excerpts in messages.
  public let files: [TextFile]

  /// Reads a project's dossier with everything in it.
  public static func open(_ places: ProjectPlaces) -> Project {
    var memory = DossierMemory()
    return open(places, knowing: &memory)
  }

  /// The same, where most of the files may have been read before.
  static func open(_ places: ProjectPlaces, knowing memory: inout DossierMemory) -> Project {
    var reader = FileReader(places: places)
    guard Disk.entry(at: places.dossier) == .folder else {
      let finding = Finding(
        "project.no-dossier", "there is no dossier in \"\(places.shown(places.dossier))\"",
        hints: [Hint("name its folder with --dossier, or go to the project's folder")])
      return Project(places: places, dossier: Dossier(), findings: [finding], files: [])
    }
    let files = reader.texts(below: places.dossier, endings: ["yaml", "csv"])
    let document = DossierReader.document(of: files, knowing: &memory)
    return Project(
      places: places, dossier: document.dossier, fields: document.places,
      findings: reader.findings + document.findings, files: files)
  }

  /// The names of the project's report definitions, sorted.
  public var reportNames: [String] { names(in: places.reports, ending: "md") }

  /// The names of the project's styles, sorted.
  public var styleNames: [String] { names(in: places.styles, ending: "yaml") }

  private func names(in folder: String, ending: String) -> [String] {
    let names = (try? Disk.names(in: folder)) ?? []
    return names.filter { FilePath.fileExtension(of: $0) == ending }.map(FilePath.stem(of:))
  }
}
