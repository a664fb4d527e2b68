public import Charts
import Quantities
public import Wording

/// Data that nobody would draw on purpose, and some that everybody does: names of any length, numbers
/// of any size, sign and hedge, values that are missing, days in clusters and far apart.
public struct GeneratedData {
  var chance: Chance
  let wording: Wording
  private let parts: NameParts

  /// Starts data; equal seeds and languages give equal data, and data of one seed have the same
  /// shape in all languages.
  public init(seed: UInt64, wording: Wording) {
    chance = Chance(seed: seed)
    self.wording = wording
    parts = NameParts.parts(for: wording.language)
  }

  /// Data of every shape that charts draw, several of the shape that most kinds draw.
  ///
  /// A new case of `ChartData` gets a line here, and all kinds that draw it are proved from then on.
  public mutating func all() -> [ChartData] {
    [
      .categories(categories(series: 1, .any)),
      .categories(categories(series: Int.random(in: 2...5, using: &chance), .positive)),
      .categories(categories(series: Int.random(in: 2...5, using: &chance), .known)),
      .categories(categories(series: 2, .any)),
      .categories(categories(series: 1, .ranges)),
      .categories(categories(series: 1, .counts)),
      .matrix(matrix()),
      .timeline(timeline()),
      .keyFigures(keyFigures()),
      .series(series(negative: true)),
      .series(series()),
      .series(series(places: 2...2)),
      multiples(),
    ]
  }

  // MARK: Words

  /// A name; seldom none.
  mutating func name() -> String {
    let name = chance.pick(parts.names, or: "")
    switch Int.random(in: 0...11, using: &chance) {
    case 0: return ""
    case 1: return "\(name) \(chance.pick(parts.names, or: ""))"
    case 2: return chance.pick(["Türkmenistan – Japan", "日本国際協力機構", "ЖШС «KazWater»"], or: name)
    default: return name
    }
  }

  /// A name that is never empty and not like the others.
  mutating func name(_ number: Int) -> String {
    let name = chance.pick(parts.names, or: "")
    return number % 3 == 0 ? String(name.prefix(8)) : name
  }

  /// Words that go on behind a value.
  mutating func words(atMost count: Int) -> String {
    let number = Int.random(in: 0...count, using: &chance)
    return (0..<number).map { _ in chance.pick(parts.words, or: "") }.joined(separator: " ")
  }

  /// Numbers of notes: mostly one, seldom many.
  mutating func notes() -> [Int] {
    let count = chance.pick([0, 1, 1, 1, 2, 3, 9], or: 1)
    return (0..<count).map { _ in Int.random(in: 1...130, using: &chance) }
  }
}
