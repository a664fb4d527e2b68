import Diagnostics
import Quantities
import Report
import Scene
import Styling

/// Everything that decides the bytes of a run besides its options: files, fonts, patterns, and the
/// versions of the program and its libraries.
struct Ingredients: Hashable, Sendable {
  /// The program with its version.
  var program = Program.nameAndVersion
  /// The libraries with their versions, sorted.
  var libraries: [Library] = Library.all
  /// The files, sorted.
  var items: [Ingredient]
  /// The day that the files speak for.
  var day: String?

  /// A library that can change bytes.
  struct Library: Hashable, Sendable {
    /// The name.
    var name: String
    /// The version.
    var version: String

    /// Those of this program, by name.
    static var all: [Library] {
      Program.libraries.map { Library(name: $0.name, version: $0.version) }
        .sorted { $0.name < $1.name }
    }
  }

  /// Gathers files.
  init(items: [Ingredient]) { self.items = Self.sorted(items) }

  /// What a run was made from, as it was read.
  ///
  /// - Parameter patterns: the pattern files that were asked for, with their paths where they are.
  init(_ material: RenderMaterial, _ plan: RenderPlan, _ patterns: [String: String?]) {
    let sources = material.reports.values.sorted { $0.definition.name < $1.definition.name }
    let styles = Set(
      plan.variants.compactMap { variant in
        variant.style ?? material.reports[variant.report]?.definition.style
      })
    let texts =
      material.project.files + sources.map(\.file)
      + styles.sorted().flatMap { material.looks.files(of: $0) } + material.editionFiles
      + (material.mailDesk?.texts ?? [])
    let files = texts.map { Ingredient(file: material.project.places.portable($0)) }
    let fonts = material.looks.fontFiles.map { Ingredient.font(named: $0.name, at: $0.path) }
    var summer = FileSummer()
    let words = patterns.map { Ingredient.patterns(named: $0.key, at: $0.value, &summer) }
    self.init(items: files + fonts + words)
    day = (material.request.asOf ?? material.project.dossier.latestDay)?.literal
  }

  /// Each item once, by kind and name.
  private static func sorted(_ items: [Ingredient]) -> [Ingredient] {
    let order = Ingredient.Kind.allCases
    let ranked = items.map { (order.firstIndex(of: $0.kind) ?? 0, $0) }
    let sorted = ranked.sorted { a, b in
      (a.0, a.1.name, a.1.sha256 ?? "") < (b.0, b.1.name, b.1.sha256 ?? "")
    }
    return sorted.reduce(into: []) { unique, next in
      if unique.last != next.1 { unique.append(next.1) }
    }
  }
}

extension LookShelf {
  /// The font files of all themes, each once, by the names under which styles find them.
  var fontFiles: [(name: String, path: String)] {
    var paths: [String: String] = [:]
    for theme in all {
      for face in theme.fonts.families.values.flatMap(\.faces.values) {
        paths[locatedName(of: face)] = face.path
      }
    }
    return paths.sorted { $0.key < $1.key }.map { (name: $0.key, path: $0.value) }
  }

  /// The name of the file where the fonts' folders lead to it by its name, else its whole path.
  private func locatedName(of face: FontFace) -> String {
    let name = FilePath.name(of: face.path)
    return fonts.locator.path(of: name) == face.path ? name : face.path
  }
}
