import Quantities
import Reading
import Testing

/// What is read, and what is refused, where the language is unknown.
@Suite struct UnknownLanguageTests {
  static let reader = FigureReader(language: "kk")

  @Test(arguments: [
    Written("«3 Billionen Yen»", "amount? (how much Billionen?)"),
    Written("«3 billion yen»", "amount? (how much billion?)"),
    Written("«3 млрд иен»", "amount? (how much млрд?)"),
    Written("«3兆円»", "amount? (how much 兆?)"),
    Written("«5–7 Mrd. €»", "amount? (how much Mrd.?) (how much Mrd.?)"),
    Written("«1.500 €»", "amount? (1.500?)"), Written("«1,500 €»", "amount? (1,500?)"),
    Written("«1.500.000 €»", "1.5e6 EUR"), Written("«1,500,000.5 €»", "1500000.5 EUR"),
    Written("«1.500.000,5 €»", "1500000.5 EUR"), Written("«8,5 €»", "8.5 EUR"),
    Written("«USD 150»", "150 USD"), Written("«$150»", "150 USD (USD?)"),
    Written("«über 150 €»", "> 150 EUR"), Written("«более 150 €»", "> 150 EUR"),
    Written("«5 %»", "5 %"), Written("«2025-12-20»", "2025-12-20"),
    Written("«mehr als 150» Dokumente", "> 150"), Written("150 Dokumente"),
    Written("§ 5, G7, 14:30"),
    Written("drei Billionen Yen"),
  ])
  func refusesWhatDependsOnIt(_ written: Written) {
    written.check(Self.reader)
  }

  @Test func theSameWordsDifferByLanguage() {
    let text = "3 Billion Yen, 1.500 Yen"
    func values(_ language: String) -> [String?] {
      FigureReader(language: language).mentions(in: text).map(\.value?.literal)
    }
    #expect(values("de") == ["3e12 JPY", "1500 JPY"])
    #expect(values("en") == ["3e9 JPY", "1.5 JPY"])
  }

  @Test(arguments: ["de", "de-AT", "DE", "de_CH"]) func tagsOfTheSameLanguage(tag: String) {
    #expect(FigureReader(language: tag).language == "de")
  }

  @Test func listsItsLanguages() {
    #expect(FigureReader.languages == ["de", "en", "ja", "ru"])
    #expect(FigureReader(language: "kk").language == nil)
  }
}
