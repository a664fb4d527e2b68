internal import Styling

/// Divides words where the author put a soft hyphen, or else by the patterns of their language.
struct WordHyphens {
  /// Which words patterns may divide.
  enum Extent {
    /// None.
    case nothing
    /// Those that are wider than the measure, in points, and would stick out.
    case wider(than: Double)
    /// All that are long enough.
    case everything
  }

  /// A word of fewer letters stays whole.
  private static let leastLetters = 6

  /// Which words patterns may divide.
  var extent = Extent.nothing
  /// The patterns by the first subtag of a language.
  var hyphenators: [String: Hyphenator] = [:]

  /// The first subtag of a language: `de` of `de-CH`.
  static func subtag(of language: String) -> String { String(language.prefix { $0 != "-" }) }

  /// Where a unit may be divided with a hyphen, as offsets in the paragraph.
  func points(in unit: TextUnit, of text: ParagraphText) -> [Int] {
    if !text.source.softHyphens.isEmpty {
      let own = text.source.softHyphens.filter {
        $0 > unit.range.lowerBound && $0 < unit.range.upperBound
      }
      if !own.isEmpty { return own }
    }
    guard !hyphenators.isEmpty, allows(unit) else { return [] }
    let divisions = unit.word.divisions ?? divisions(of: unit, in: text)
    unit.word.divisions = divisions
    return divisions.map { unit.range.lowerBound + $0 }
  }

  private func allows(_ unit: TextUnit) -> Bool {
    switch extent {
    case .nothing: false
    case .wider(let measure): unit.width > measure
    case .everything: unit.range.count >= WordHyphens.leastLetters
    }
  }

  private func divisions(of unit: TextUnit, in text: ParagraphText) -> [Int] {
    let language = WordHyphens.subtag(of: text.spans[unit.span].language)
    guard let hyphenator = hyphenators[language] else { return [] }
    let bytes = text.source.bytes[unit.range]
    return words(in: bytes).flatMap { word in
      hyphenator.points(in: String(decoding: bytes[word], as: UTF8.self)).map {
        word.lowerBound - bytes.startIndex + $0
      }
    }
  }

  /// The stretches of letters that are words of a language: no addresses, no numbers, no capitals
  /// only.
  private func words(in bytes: ArraySlice<UInt8>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var (letters, capitals) = (0, 0)
    var start = bytes.startIndex
    var index = bytes.startIndex
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if "0"..."9" ~= scalar || scalar == "/" || scalar == "@" || scalar == ":" { return [] }
      let end = index + UTF8.width(scalar)
      if scalar.properties.isAlphabetic {
        letters += 1
        if scalar.properties.isUppercase { capitals += 1 }
      } else {
        if letters >= Self.leastLetters { words.append(start..<index) }
        (letters, start) = (0, end)
      }
      index = end
    }
    if letters >= Self.leastLetters { words.append(start..<index) }
    return capitals > 1 ? [] : words
  }
}
