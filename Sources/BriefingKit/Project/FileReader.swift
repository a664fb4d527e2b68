import Diagnostics

/// Reads text files of a project and turns what the system refuses into findings.
struct FileReader {
  /// Where the project is.
  let places: ProjectPlaces
  /// What could not be read.
  private(set) var findings: [Finding] = []

  /// Prepares reading.
  init(places: ProjectPlaces) { self.places = places }

  /// More levels than a dossier needs.
  private static let deepest = 16

  /// The folders that were looked through, so that links that lead back end there.
  private var visited: Set<String> = []

  /// All files below a folder with one of the endings, in the order of their paths.
  mutating func texts(below folder: String, endings: Set<String>) -> [TextFile] {
    visited = []
    return paths(below: folder, endings: endings, depth: 0).compactMap { text(at: $0) }
  }

  /// The files of a folder itself with an ending and a name that is wanted, in the order of names.
  mutating func texts(
    in folder: String, ending: String, where isWanted: (String) -> Bool
  ) -> [TextFile] {
    let names = (try? Disk.names(in: folder)) ?? []
    return names.filter { FilePath.fileExtension(of: $0) == ending && isWanted($0) }
      .compactMap { text(at: FilePath.join(folder, $0)) }
  }

  /// One file; nil with a finding where it cannot be read.
  mutating func text(at path: String) -> TextFile? {
    do {
      return TextFile(path: places.shown(path), bytes: try Disk.read(path))
    } catch {
      note(error)
      return nil
    }
  }

  private mutating func paths(
    below folder: String, endings: Set<String>, depth: Int
  ) -> [String] {
    guard depth < Self.deepest, visited.insert(Disk.resolved(folder) ?? folder).inserted
    else { return [] }
    let names: [String]
    do {
      names = try Disk.names(in: folder)
    } catch {
      note(error)
      return []
    }
    var found: [String] = []
    for name in names {
      let path = FilePath.join(folder, name)
      if Disk.entry(at: path) == .folder {
        found += paths(below: path, endings: endings, depth: depth + 1)
      } else if endings.contains(FilePath.fileExtension(of: name)) {
        found.append(path)
      }
    }
    return found
  }

  private mutating func note(_ error: FileError) {
    var shown = error
    shown.path = places.shown(error.path)
    findings.append(
      Finding("project.unreadable-file", shown.message, at: .file(shown.path)))
  }
}
