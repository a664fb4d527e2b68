/// The files that reports are made from, as they were at a moment: what changed is seen without
/// reading any.
struct WatchedFiles: Hashable, Sendable {
  private var stamps: [String: Disk.Stamp] = [:]
  /// The folders that were looked into.
  private(set) var folders: Set<String> = []

  /// Deeper than a dossier needs.
  private static let deepest = 16

  /// Looks at all files of a project.
  init(of places: ProjectPlaces) {
    look(below: places.dossier, ["yaml", "csv"], depth: 0)
    look(below: places.reports, ["md"], depth: Self.deepest - 1)
    look(below: places.styles, ["yaml"], depth: Self.deepest - 1)
    look(below: places.editions, ["yaml"], depth: Self.deepest - 1)
  }

  private mutating func look(below folder: String, _ endings: Set<String>, depth: Int) {
    guard depth < Self.deepest, let members = try? Disk.members(of: folder) else { return }
    folders.insert(folder)
    for member in members {
      let path = FilePath.join(folder, member.name)
      if member.isFolder {
        look(below: path, endings, depth: depth + 1)
      } else if endings.contains(FilePath.fileExtension(of: member.name)) {
        stamps[path] = Disk.stamp(of: path)
      }
    }
  }

  /// The paths of files that are new, gone or written again since another moment, sorted.
  func differences(from earlier: WatchedFiles) -> [String] {
    Set(stamps.keys).union(earlier.stamps.keys).filter { stamps[$0] != earlier.stamps[$0] }.sorted()
  }
}
