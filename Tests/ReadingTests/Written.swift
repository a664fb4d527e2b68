import Quantities
import Reading
import Testing

/// A text with its figures in «…», and what they must be read as, in their order.
struct Written: Sendable, CustomTestStringConvertible {
  var marked: String
  var expected: [String]

  init(_ marked: String, _ expected: String...) {
    (self.marked, self.expected) = (marked, expected)
  }

  var testDescription: String { marked }

  /// The text without the marks.
  var text: String { String(marked.filter { $0 != "«" && $0 != "»" }) }

  /// Where the marked figures stand, in code points of the text.
  var phrases: [Range<Int>] {
    var (phrases, start, place) = ([Range<Int>](), 0, 0)
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "«": start = place
      case "»": phrases.append(start..<place)
      default: place += 1
      }
    }
    return phrases
  }

  /// The readers of all languages, made once.
  static let readers = Dictionary(
    uniqueKeysWithValues: FigureReader.languages.map { ($0, FigureReader(language: $0)) })

  /// Holds what the reader of a language makes of the text against what is written here.
  func check(_ language: String) throws {
    check(try #require(Self.readers[language]))
  }

  /// Holds what a reader makes of the text against what is written here.
  func check(_ reader: FigureReader) {
    let mentions = reader.mentions(in: text)
    #expect(mentions.map(Self.show) == expected)
    #expect(mentions.map(\.phrase) == phrases, "\(mentions.map { text.cut($0.phrase) })")
    for mention in mentions {
      #expect(mention.phrase.contains(mention.core.lowerBound))
      #expect(mention.core.upperBound <= mention.phrase.upperBound)
      #expect(mention.value.map { $0.kind == mention.kind } ?? !mention.undecided.isEmpty)
    }
  }

  /// A mention as the tables write it: `> 150 Dokumente`, `> 19e9 USD ←0`, `3e9 USD (USD?)`.
  static func show(_ mention: FigureMention) -> String {
    let value = mention.value?.literal ?? "\(mention.kind.rawValue)?"
    let noun = mention.noun.map { " " + $0 } ?? ""
    let link = mention.conversionOf.map { " ←\($0)" } ?? ""
    return value + noun + link + mention.undecided.map { " (\(show($0)))" }.joined()
  }

  private static func show(_ undecided: Undecided) -> String {
    switch undecided {
    case .currencyAssumed(let currency): currency.code + "?"
    case .currencyUnknown(let word): "which \(word)?"
    case .scaleUnknown(let word): "how much \(word)?"
    case .separatorsUnclear(let digits): "\(digits)?"
    case .yearMissing: "year?"
    case .hedgeUnclear(let word): "\(word)?"
    case .tooManyDigits: "digits?"
    }
  }
}

extension String {
  /// A stretch by code points.
  func cut(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: Array(unicodeScalars)[range])
    return String(view)
  }
}
