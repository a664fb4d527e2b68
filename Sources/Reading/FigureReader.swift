/// Reads amounts, counts, percentages, dates and durations in running text of one language.
///
/// A reader is made once and used for many texts. It holds the compiled words of its language; the
/// grammar is the same for all. Without a language, or with one that has no table, figures are
/// still found by their signs and codes, but nothing is guessed that depends on the language: the
/// scale of "3 Billionen" and the separator of "1.500" are refused.
public struct FigureReader: Sendable {
  /// The BCP 47 code of the table that is used; nil where the language is unknown.
  public let language: String?
  private let style: Style
  private let lexicon: Lexicon

  /// Creates a reader for a language by its BCP 47 tag (`de`, `de-AT`, `ja-JP`), in any case.
  public init(language: String?) {
    let main = (language ?? "").split { $0 == "-" || $0 == "_" }.first.map { $0.lowercased() }
    let known = Language.all.first { $0.code == main }
    let table = known ?? .unknown
    self.language = known?.code
    style = table.style
    lexicon = Lexicon(of: table)
  }

  /// The BCP 47 codes of the languages that have a table, in alphabetical order.
  public static var languages: [String] { Language.all.map(\.code).sorted() }

  /// All figures of a text, in the order in which they stand there; they do not overlap.
  ///
  /// The time is proportional to the length of the text.
  public func mentions(in text: String) -> [FigureMention] {
    let letters = Letters(text)
    let stream = TokenStream(of: letters, lexicon: lexicon, style: style.digits)
    let matcher = Matcher(letters: letters, stream: stream, lexicon: lexicon, style: style)
    return matcher.run()
  }
}
