import Diagnostics
import Typesetting

/// The hyphenation patterns of languages, each opened when a paragraph first needs it.
final class HyphenationShelf {
  private let folders: [String]
  private let cache: PatternCache
  private var opened: [String: Hyphenator?] = [:]
  /// Which patterns are missing or unusable; text in those languages is set without hyphens.
  private(set) var findings: [Finding] = []
  /// The pattern files that were asked for by name, with their paths where they are there.
  private(set) var asked: [String: String?] = [:]

  /// A shelf for the places of a project.
  init(_ places: ProjectPlaces) {
    folders = places.hyphenation
    cache = PatternCache(folder: places.cache)
  }

  /// The patterns of a language by the first subtag of its tag; nil where there are none.
  func hyphenator(for language: String) -> Hyphenator? {
    if let known = opened[language] { return known }
    let hyphenator = open(language)
    opened[language] = .some(hyphenator)
    return hyphenator
  }

  /// The languages with patterns in Debian: the region in the name of the file, and the package.
  private static let debian: [String: (region: String, package: String)] = [
    "de": ("_DE", "hyphen-de"), "en": ("_US", "hyphen-en-us"), "ru": ("_RU", "hyphen-ru"),
  ]

  private func open(_ language: String) -> Hyphenator? {
    let known = Self.debian[language]
    let name = "hyph_\(language)\(known?.region ?? "").dic"
    let place = Self.path(of: name, in: folders)
    asked[name] = .some(place)
    guard let path = place else {
      if let known { noteMissing(name, package: known.package) }
      return nil
    }
    do {
      return try cache.hyphenator(of: path)
    } catch {
      findings.append(
        Finding(
          "render.unusable-patterns", .note, "cannot use the hyphenation patterns in \"\(path)\"",
          hints: [Hint("words of this language are not divided")]))
      return nil
    }
  }

  /// The pattern file of a name in the first folder that has it.
  static func path(of name: String, in folders: [String]) -> String? {
    folders.map { FilePath.join($0, name) }.first(where: Disk.isFile)
  }

  private func noteMissing(_ name: String, package: String) {
    findings.append(
      Finding(
        "render.no-patterns", .note, "there is no file \"\(name)\" of hyphenation patterns",
        hints: [Hint("install the package \(package), or put the file into \"Hyphenation\"")]))
  }
}
