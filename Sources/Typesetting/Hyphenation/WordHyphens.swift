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

  let extent: Extent
  let cache: HyphenCache

  /// Where a unit may be divided with a hyphen, as offsets in the paragraph.
  func points(in unit: TextUnit, of text: ParagraphText) -> [Int] {
    let own = text.source.softHyphens.filter {
      $0 > unit.range.lowerBound && $0 < unit.range.upperBound
    }
    guard own.isEmpty else { return own }
    guard allows(unit), !text.spans[unit.span].style.isUppercase,
      let hyphenator = cache.hyphenator(text.spans[unit.span].language)
    else { return [] }
    return words(in: text.source.bytes[unit.range]).flatMap { word in
      cache.points(in: text.source.bytes[word], hyphenator).map { word.lowerBound + $0 }
    }
  }

  private func allows(_ unit: TextUnit) -> Bool {
    switch extent {
    case .nothing: false
    case .wider(let measure): unit.width > measure
    case .everything: unit.range.count >= WordHyphens.leastLetters
    }
  }

  /// The stretches of letters that are words of a language: no addresses, no numbers, no capitals
  /// only.
  private func words(in bytes: ArraySlice<UInt8>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var letters = 0
    var start = bytes.startIndex
    var index = bytes.startIndex
    let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
    for scalar in scalars {
      if "0123456789/@_:".unicodeScalars.contains(scalar) { return [] }
      if scalar.properties.isAlphabetic {
        letters += 1
      } else {
        if letters >= Self.leastLetters { words.append(start..<index) }
        letters = 0
        start = index + UTF8.width(scalar)
      }
      index += UTF8.width(scalar)
    }
    if letters >= Self.leastLetters { words.append(start..<index) }
    let isShouted = scalars.lazy.filter(\.properties.isUppercase).prefix(2).count > 1
    return isShouted ? [] : words
  }
}

/// Remembers where words are divided: most words of a report come several times.
final class HyphenCache {
  private let hyphenators: [String: Hyphenator]
  private var points: [String: [Int]] = [:]
  private var language = ""

  init(_ hyphenators: [String: Hyphenator]) { self.hyphenators = hyphenators }

  /// The patterns of a language, by its first subtag.
  func hyphenator(_ tag: String) -> Hyphenator? {
    guard !hyphenators.isEmpty else { return nil }
    let primary = String(tag.prefix { $0 != "-" })
    if primary != language { points.removeAll() }
    language = primary
    return hyphenators[primary]
  }

  /// Where a word may be divided, in bytes from its start.
  func points(in word: ArraySlice<UInt8>, _ hyphenator: Hyphenator) -> [Int] {
    let key = String(decoding: word, as: UTF8.self)
    if let known = points[key] { return known }
    let found = hyphenator.points(in: key)
    points[key] = found
    return found
  }
}
