import Styling

/// The font files below some folders, by file name.
struct FontIndex: Sendable {
  private let folders: [String]
  private var paths: [String: String] = [:]

  /// Looks through folders with all below them; of two files with one name that of the folder named
  /// first wins, then the one that comes first in alphabetical order.
  init(folders: [String]) {
    self.folders = folders
    for folder in folders { collect(below: folder, depth: 0) }
  }

  private static let endings: Set = ["ttf", "otf"]

  /// Deeper than any folder of fonts; a link that leads back to its folder ends there.
  private static let deepest = 8

  /// How a style finds its files.
  var locator: FontLocator {
    let paths = paths
    return FontLocator(folders: folders) { name in
      if name.hasPrefix("/") { return Disk.isFile(name) ? name : nil }
      return paths[FilePath.name(of: name)]
    }
  }

  private mutating func collect(below folder: String, depth: Int) {
    guard depth < Self.deepest, let members = try? Disk.members(of: folder) else { return }
    for member in members {
      let path = FilePath.join(folder, member.name)
      if member.isFolder {
        collect(below: path, depth: depth + 1)
      } else if Self.endings.contains(FilePath.fileExtension(of: member.name)),
        paths[member.name] == nil
      {
        paths[member.name] = path
      }
    }
  }
}
