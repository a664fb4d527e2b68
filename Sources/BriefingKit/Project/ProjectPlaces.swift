import Diagnostics

/// Where the parts of a project are.
public struct ProjectPlaces: Hashable, Sendable {
  /// The project's folder; messages name files relative to it.
  public var root: String
  /// The dossier's folder.
  public var dossier: String
  /// The folder of report definitions.
  public var reports: String
  /// The folder of styles.
  public var styles: String
  /// The folder of frozen editions.
  public var editions: String
  /// Folders, with all below them, in which styles look for font files.
  public var fonts: [String]
  /// Folders in which pattern files for hyphenation are looked for, such as `hyph_de_DE.dic`.
  public var hyphenation: [String]
  /// A folder for what can be made again, such as compiled patterns; nil to keep nothing.
  public var cache: String?

  /// The places of a project with the usual folders: `seeds`, `Reports`, `Styles`,
  /// `Editions`.
  ///
  /// - Parameters:
  ///   - dossier: another folder for the dossier, as the user wrote it; nil for `seeds`.
  ///   - fonts: folders to look for font files in before the system's.
  ///   - cache: a folder for what can be made again; nil to keep nothing.
  public init(
    root: String = ".", dossier: String? = nil, fonts: [String] = [], cache: String? = nil
  ) {
    self.root = root
    self.dossier = dossier ?? FilePath.join(root, "seeds")
    reports = FilePath.join(root, "Reports")
    styles = FilePath.join(root, "Styles")
    editions = FilePath.join(root, "Editions")
    self.fonts = [FilePath.join(root, "Fonts")] + fonts + Self.systemFonts
    hyphenation = [FilePath.join(root, "Hyphenation")] + Self.systemPatterns
    self.cache = cache
  }

  /// Where Debian's packages, a Mac's user and Homebrew put fonts.
  private static let systemFonts = [
    "/usr/share/fonts", "/usr/local/share/fonts", "/Library/Fonts",
    "/opt/homebrew/share/fonts",
  ]

  /// Where Debian's packages and Homebrew put pattern files.
  private static let systemPatterns = ["/usr/share/hyphen", "/opt/homebrew/share/hyphen"]

  /// A file under a path that does not tell where the project is: relative to the project's folder,
  /// or from the name of a dossier's folder on that lies elsewhere.
  func portable(_ file: TextFile) -> TextFile {
    var file = file
    file.path = portable(file.path)
    return file
  }

  /// A path that does not tell where the project is.
  func portable(_ path: String) -> String {
    let home = FilePath.folder(of: dossier)
    let path = shown(path)
    guard home != ".", path.hasPrefix(home + "/") else { return path }
    return String(path.dropFirst(home.utf8.count + 1))
  }

  /// A path as messages show it: relative to the project's folder where it lies in it.
  func shown(_ path: String) -> String {
    let prefix = root.hasSuffix("/") ? root : root + "/"
    return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
  }
}
