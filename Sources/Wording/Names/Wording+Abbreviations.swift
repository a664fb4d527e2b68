/// A stretch of a text: an abbreviation with its long form, or what stands between two of them.
public struct AbbreviatedText: Hashable, Sendable {
  /// The words as they are written.
  public var text: String
  /// The long form; nil for what is no abbreviation.
  public var expansion: String?

  /// Makes a stretch.
  init(text: String, expansion: String? = nil) {
    self.text = text
    self.expansion = expansion
  }
}

extension Wording {
  /// The long form of an abbreviation that readers may not know: "United Nations" for "UN".
  public func expansion(of abbreviation: String) -> String? { data.abbreviations[abbreviation] }

  /// A text in stretches, so that each abbreviation whose long form is known stands alone.
  ///
  /// An abbreviation is a word of capitals; a digit or a letter of another script ends it. Before a
  /// hyphen it is part of a compound, which its long form would break ("KI-Plattform").
  public func abbreviations(in text: String) -> [AbbreviatedText] {
    let scalars = text.unicodeScalars
    var parts: [AbbreviatedText] = []
    var start = scalars.startIndex
    var position = start
    while position < scalars.endIndex {
      guard let end = Self.endOfWord(in: scalars, from: position) else {
        position = scalars.index(after: position)
        continue
      }
      let word = String(scalars[position..<end])
      let isCompound = end < scalars.endIndex && scalars[end] == "-"
      if !isCompound, Self.looksAbbreviated(word), let expansion = expansion(of: word) {
        if start < position { parts.append(.init(text: String(scalars[start..<position]))) }
        parts.append(.init(text: word, expansion: expansion))
        start = end
      }
      position = end
    }
    if start < scalars.endIndex { parts.append(.init(text: String(scalars[start...]))) }
    return parts
  }

  /// Where the word that starts at a place ends; nil where none starts.
  private static func endOfWord(
    in scalars: String.UnicodeScalarView, from start: String.Index
  ) -> String.Index? {
    var end = start
    while end < scalars.endIndex, isLetter(scalars[end].value) { end = scalars.index(after: end) }
    return end == start ? nil : end
  }

  /// Whether the first two letters are capitals.
  private static func looksAbbreviated(_ word: String) -> Bool {
    let start = word.unicodeScalars.prefix(2)
    return start.count == 2 && start.allSatisfy { isCapital($0.value) }
  }

  /// Latin and Cyrillic letters.
  private static func isLetter(_ code: UInt32) -> Bool {
    switch code {
    case 0x41...0x5a, 0x61...0x7a, 0xc0...0x24f, 0x400...0x52f: true
    default: false
    }
  }

  /// Capitals of ASCII and of Cyrillic, where from U+0460 on they have the even numbers.
  private static func isCapital(_ code: UInt32) -> Bool {
    switch code {
    case 0x41...0x5a, 0x400...0x42f: true
    case 0x460...0x52f: code % 2 == 0
    default: false
    }
  }
}
