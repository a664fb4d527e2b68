import Diagnostics
import Dossier

/// A file that decides what a run gives, and what tells its content from another.
struct Ingredient: Hashable, Sendable {
  /// What a file is to a run; the order is that of messages.
  enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A file of the dossier, a report, a style or an edition.
    case file
    /// A font of a style.
    case font
    /// Patterns for hyphenation.
    case patterns
  }

  /// What it is.
  var kind: Kind
  /// The path from the project's folder for files, the name for others.
  var name: String
  /// The SHA-256 of the file; of a font that of its table directory, of patterns that of a checksum;
  /// nil where it was looked for and is not there.
  var sha256: String?

  /// Names a file by its content.
  init(file: TextFile) {
    self.init(kind: .file, name: file.path, sha256: SHA256.hex(of: file.bytes))
  }

  /// Names an ingredient by its digest.
  init(kind: Kind, name: String, sha256: String?) {
    self.kind = kind
    self.name = name
    self.sha256 = sha256
  }

  /// The ingredient in words: `seeds/actors.yaml`, `the font CharisSIL-Bold.ttf`.
  var words: String {
    switch kind {
    case .file: name
    case .font: "the font \(name)"
    case .patterns: "the patterns \(name)"
    }
  }
}

extension Ingredient {
  /// A font by the size of its file and its table directory, which has a checksum of every table
  /// (OpenType, *Organization of an OpenType font*), so that megabytes need not be read.
  static func font(named name: String, at path: String?) -> Ingredient {
    let seal = path.flatMap(fontSeal)
    return Ingredient(kind: .font, name: name, sha256: seal)
  }

  /// More than any table directory takes.
  private static let head = 4096

  private static func fontSeal(_ path: String) -> String? {
    guard let file = try? OpenFile(path), let bytes = try? file.next(atMost: head) else {
      return nil
    }
    return SHA256.hex(of: Array("\(file.size) ".utf8) + bytes)
  }

  /// Patterns by the size and the checksum of their file, which is large and seldom changes.
  static func patterns(
    named name: String, at path: String?, _ summer: inout FileSummer
  ) -> Ingredient {
    let seal = path.flatMap { patternSeal($0, &summer) }
    return Ingredient(kind: .patterns, name: name, sha256: seal)
  }

  private static func patternSeal(_ path: String, _ summer: inout FileSummer) -> String? {
    guard let file = try? OpenFile(path), let sum = summer.crc32(of: file) else { return nil }
    return SHA256.hex(of: Array("\(file.size) \(sum)".utf8))
  }
}
