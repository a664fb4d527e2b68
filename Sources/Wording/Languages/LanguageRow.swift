/// A row in the list of languages; a language is loaded only when it is asked for.
struct LanguageRow: Sendable {
  let tag: String
  let load: @Sendable () -> Language

  /// All languages, in the order in which they are offered.
  static let all: [LanguageRow] = [
    LanguageRow(tag: "en") { .english },
    LanguageRow(tag: "de") { .german },
    LanguageRow(tag: "ru") { .russian },
    LanguageRow(tag: "kk") { .kazakh },
    LanguageRow(tag: "ja") { .japanese },
  ]
}
