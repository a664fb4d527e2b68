import Dossier

/// The sector vocabulary as a tree.
struct SectorTree: Sendable {
  private let parents: [String: String]
  private let places: [String: Int]
  private let codes: [String]

  init(_ vocabulary: SectorVocabulary) {
    codes = vocabulary.entries.map(\.code)
    var parents: [String: String] = [:]
    var places: [String: Int] = [:]
    for (place, entry) in vocabulary.entries.enumerated() {
      parents[entry.code] = entry.parent
      places[entry.code] = place
    }
    self.parents = parents
    self.places = places
  }

  /// All codes, in the order of the vocabulary.
  var all: [String] { codes }

  /// Whether the vocabulary has a code.
  func contains(_ code: String) -> Bool { places[code] != nil }

  /// The place of a code in the vocabulary; unknown codes come last.
  func place(of code: String) -> Int { places[code] ?? .max }

  /// The code itself and the codes above it, the top one last.
  func line(of code: String) -> [String] {
    var line = [code]
    while let parent = parents[line[line.count - 1]], !line.contains(parent) { line.append(parent) }
    return line
  }

  /// The topmost code above a code, or the code itself.
  func group(of code: String) -> String { line(of: code).last ?? code }

  /// The codes and everything below them.
  func closure(of wanted: [String]) -> Set<String> {
    let wanted = Set(wanted)
    return wanted.union(codes.filter { !wanted.isDisjoint(with: line(of: $0)) })
  }
}
