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
    paths(below: folder, endings: endings).compactMap { text(at: $0) }
  }

  /// The files of a folder itself with an ending and a name that is wanted, in the order of names.
  mutating func texts(
    in folder: String, ending: String, where isWanted: (String) -> Bool
  ) -> [TextFile] {
    Self.paths(in: folder, ending: ending, where: isWanted).compactMap { text(at: $0) }
  }

  /// The paths of all files below a folder with one of the endings, in their order.
  mutating func paths(below folder: String, endings: Set<String>) -> [String] {
    visited = []
    return paths(below: folder, endings: endings, depth: 0)
  }

  /// The paths of a folder's files with an ending and a name that is wanted, in their order.
  static func paths(
    in folder: String, ending: String, where isWanted: (String) -> Bool
  ) -> [String] {
    ((try? Disk.names(in: folder)) ?? [])
      .filter { FilePath.fileExtension(of: $0) == ending && isWanted($0) }
      .map { FilePath.join(folder, $0) }
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
    let members: [Disk.Member]
    do {
      members = try Disk.members(of: folder)
    } catch {
      note(error)
      return []
    }
    var found: [String] = []
    for member in members {
      let path = FilePath.join(folder, member.name)
      if member.isFolder {
        found += paths(below: path, endings: endings, depth: depth + 1)
      } else if endings.contains(FilePath.fileExtension(of: member.name)) {
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
