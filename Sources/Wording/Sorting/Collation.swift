/// The weights by which the words of a language are put in order.
///
/// A plain cut of the Unicode Collation Algorithm: base letters first, then accents, then case.
struct Collation: Sendable {
  private let scripts: [Script]

  private struct Weight {
    let primary: UInt32
    let secondary: UInt32
  }

  /// A collation in which the scripts follow each other in the given order.
  init(_ scripts: [Script]) { self.scripts = scripts }

  /// The key of a word; keys are compared element by element.
  func key(_ word: String) -> [UInt32] {
    var (primary, secondary, tertiary) = ([UInt32](), [UInt32](), [UInt32]())
    for original in word.unicodeScalars {
      for scalar in Self.folded(original) {
        guard let weight = weight(of: scalar) else { continue }
        primary.append(weight.primary)
        secondary.append(weight.secondary)
        tertiary.append(scalar == original ? 1 : 2)
      }
    }
    // A zero is below every weight: shorter words and fewer differences come first.
    return primary + [0] + secondary + [0] + tertiary + [0] + word.unicodeScalars.map(\.value)
  }

  /// The weight of a letter, digit or other sign; nil for what sorting leaves aside.
  private func weight(of scalar: Unicode.Scalar) -> Weight? {
    for (place, script) in scripts.enumerated() {
      guard let letter = script.places[scalar.value] else { continue }
      return Weight(
        primary: UInt32(0x1000 * (place + 1)) + letter.group, secondary: letter.rank + 1)
    }
    if ("0"..."9").contains(scalar) { return Weight(primary: scalar.value, secondary: 1) }
    if scalar.properties.isWhitespace { return Weight(primary: 1, secondary: 1) }
    guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else { return nil }
    return Weight(primary: 0x10_0000 + scalar.value, secondary: 1)
  }

  /// The small letter or the hiragana that a code point is sorted as; ß as ss, ligatures in parts.
  private static func folded(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    switch scalar {
    case "ß", "ẞ": return ["s", "s"]
    case "æ", "Æ": return ["a", "e"]
    case "œ", "Œ": return ["o", "e"]
    case "\u{30A1}"..."\u{30F6}": return [Unicode.Scalar(scalar.value - 0x60) ?? scalar]
    default: break
    }
    let small = Array(scalar.properties.lowercaseMapping.unicodeScalars)
    return small.count == 1 ? small : [scalar]
  }
}

extension Wording {
  /// What words are sorted by in this language: smaller keys first, element by element.
  ///
  /// The language's own script comes first. Kanji are sorted by code point, as their reading is not
  /// known.
  public func sortKey(_ word: String) -> [UInt32] { data.collation.key(word) }

  /// The words in the order of the language.
  public func sorted(_ words: [String]) -> [String] {
    words.map { (key: sortKey($0), word: $0) }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.word)
  }
}
