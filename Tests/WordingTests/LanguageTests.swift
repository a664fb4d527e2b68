import Testing

@testable import Wording

extension Language: CustomTestStringConvertible {
  /// The tag alone, so that a failure stays readable.
  public var testDescription: String { tag }
}

@Suite struct LanguageTests {
  static let languages = LanguageRow.all.map { $0.load() }

  @Test func rowsNameTheirLanguage() {
    #expect(LanguageRow.all.map(\.tag) == Self.languages.map(\.tag))
    #expect(Wording.available == ["en", "de", "ru", "kk", "ja"])
  }

  @Test(arguments: languages)
  func hasEveryText(language: Language) {
    let missing = MessageKey.allCases.filter { language.messages[$0] == nil }
    #expect(missing.isEmpty, "\(language.tag) lacks \(missing)")
    let missingNouns = PluralKey.allCases.filter { language.plurals[$0] == nil }
    #expect(missingNouns.isEmpty, "\(language.tag) lacks \(missingNouns)")
    #expect(language.rules.count == 30)
  }

  /// A literal with a key twice keeps the first text, so that a slip would go unseen.
  @Test(arguments: languages)
  func writesEveryKeyOnce(language: Language) {
    #expect(language.repeatedKeys.isEmpty, "\(language.tag) repeats \(language.repeatedKeys)")
  }

  @Test(arguments: languages)
  func takesTheSameArguments(language: Language) {
    for key in MessageKey.allCases {
      let own = language.messages[key]?.argumentNames
      #expect(own == Language.english.messages[key]?.argumentNames, "\(language.tag) \(key)")
    }
  }

  @Test(arguments: languages)
  func hasEveryForm(language: Language) {
    for key in PluralKey.allCases {
      let forms = language.plurals[key] ?? []
      #expect(forms.count == language.plural.categories.count, "\(language.tag) \(key)")
      #expect(forms.allSatisfy { $0.contains("{n}") }, "\(language.tag) \(key)")
    }
  }

  @Test(arguments: languages)
  func knowsTheSameNames(language: Language) {
    #expect(language.places.keys.sorted() == Language.english.places.keys.sorted())
    #expect(language.places.keys.filter { $0.utf8.count == 2 }.count == 249)
    #expect(language.currencies.keys.sorted() == Language.english.currencies.keys.sorted())
    #expect(Set(language.places.values).count == language.places.count)
  }

  @Test(arguments: languages)
  func usesItsOwnTypography(language: Language) {
    let texts = MessageKey.allCases.compactMap { language.messages[$0] } + language.rules
    for text in texts {
      #expect(!text.contains("\"") && !text.contains("'") && !text.contains(" - "), "\(text)")
      #expect(!text.contains("  ") && text.first != " " && text.last != " ", "\(text)")
    }
  }

  @Test(arguments: languages)
  func findsTheTermsOfTheFormat(language: Language) {
    let wording = Wording(data: language)
    let values: [(TermArea, [String])] = [
      (.commitmentClass, ["expected-announcement", "target", "mou", "signed-agreement"]),
      (.funding, ["public", "unspecified"]), (.newMoney, ["yes", "unknown"]),
      (.amountRole, ["converted-by-source"]), (.scope, ["region"]),
      (.outcome, ["partially-realised"]), (.mode, ["past-support"]), (.status, ["held"]),
      (.event, ["signing", "observance"]), (.voice, ["direct-quote"]), (.basis, ["inferred"]),
      (.published, ["outside"]), (.custody, ["in-dossier"]), (.actor, ["company"]),
      (.relation, ["possible-subset-of"]),
    ]
    for (area, words) in values {
      for word in words { #expect(MessageKey(term: word, in: area) != nil, "\(area) \(word)") }
    }
    #expect(wording.term(.scope, "galactic") == "galactic")
  }
}
