/// Finds font files by the names that styles give them.
final class FontLocator {
  private let folders: [String]
  private var index: [String: String]?

  /// Looks in folders, the first one first.
  init(folders: [String]) { self.folders = folders }

  /// The path of a font file: first where its name says, below each folder; then anywhere below.
  ///
  /// - Parameter name: a path such as `truetype/charis/CharisSIL-Regular.ttf`, or a bare name.
  func path(of name: String) -> String? {
    if name.hasPrefix("/") { return Disk.isFile(name) ? name : nil }
    for folder in folders {
      let path = FilePath.join(folder, name)
      if Disk.isFile(path) { return path }
    }
    return fullIndex()[FilePath.name(of: name)]
  }

  /// All font files by name; of two with one name that of the first folder wins.
  private func fullIndex() -> [String: String] {
    if let index { return index }
    var found: [String: String] = [:]
    for folder in folders { collect(below: folder, depth: 0, into: &found) }
    index = found
    return found
  }

  private func collect(below folder: String, depth: Int, into found: inout [String: String]) {
    guard depth < 8, let names = try? Disk.names(in: folder) else { return }
    for name in names {
      let path = FilePath.join(folder, name)
      if Disk.entry(at: path) == .folder {
        collect(below: path, depth: depth + 1, into: &found)
      } else if ["ttf", "otf"].contains(FilePath.fileExtension(of: name)), found[name] == nil {
        found[name] = path
      }
    }
  }
}
