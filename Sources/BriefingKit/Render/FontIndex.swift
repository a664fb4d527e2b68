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
    guard depth < Self.deepest, let names = try? Disk.names(in: folder) else { return }
    for name in names {
      let path = FilePath.join(folder, name)
      // An ending tells a font without asking the disk, which there may be hundreds of.
      if ["ttf", "otf"].contains(FilePath.fileExtension(of: name)) {
        if paths[name] == nil { paths[name] = path }
      } else if Disk.entry(at: path) == .folder {
        collect(below: path, depth: depth + 1)
      }
    }
  }
}
