/// One language as a reader meets it: texts, numbers, amounts, dates, names.
public struct Wording: Sendable, Hashable {
  let data: Language

  /// The BCP 47 tag of the language.
  public var language: String { data.tag }

  /// The name of the language in the language itself: `Deutsch`.
  public var languageName: String { data.name }

  /// The tags of all languages, in the order in which they are offered.
  public static let available = LanguageRow.all.map(\.tag)

  /// The wording for a BCP 47 tag; nil where the language is not there.
  ///
  /// A region or script behind the language is left aside: `de-AT` gives `de`.
  public static func named(_ tag: String) -> Wording? {
    let primary = tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
    return LanguageRow.all.first { $0.tag == primary }.map { Wording(data: $0.load()) }
  }

  /// Two wordings are equal if their language is.
  public static func == (a: Wording, b: Wording) -> Bool { a.language == b.language }

  /// Hashes the language.
  public func hash(into hasher: inout Hasher) { hasher.combine(language) }
}
