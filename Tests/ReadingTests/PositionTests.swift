import Quantities
import Reading
import Testing

/// Where figures stand, and that nothing breaks on strange texts.
@Suite struct PositionTests {
  @Test(arguments: [
    ("de", "▪️ rund 3 Billionen Yen (über 19 Mrd. US-Dollar)", ["3 Billionen", "19 Mrd."]),
    ("de", "8,5 Milliarden US-Dollar überschritten", ["8,5 Milliarden"]),
    ("de", "zwischen 5 und 7 Mio. Euro", ["5 und 7 Mio."]), ("de", "seit dem 20. Mai", ["20. Mai"]),
    ("de", "im Jahr 2028", ["2028"]), ("en", "over US$5bn, 60+ documents", ["5bn", "60"]),
    ("ja", "約3兆円規模の事業、2025年12月20日", ["3兆", "2025年12月20日"]),
    ("ru", "до 20 декабря 2025 года", ["20 декабря 2025"]),
  ])
  func coresAreTheNumbersThemselves(language: String, text: String, cores: [String]) throws {
    let mentions = try #require(Written.readers[language]).mentions(in: text)
    #expect(mentions.map { text.cut($0.core) } == cores)
  }

  @Test(arguments: [
    "", " ", "\u{0}", "5", "$", "-", "5-", "-5", "5.", ".5", "5,", "…", "(", "５", "〇", "万",
    "zwischen",
    "von 5", "zwischen 5 und", "bis", "5 bis", "9. bis", "ein", "eine", "\u{FEFF}5 %\u{FEFF}",
    "5\u{301} %", "1.1.1.1.1.1", "1-1-1-1-1", "1/1/1/1", "1:1:1", "9999999999999999999999999999",
    "99999999999999999999999999999999999999999999999999 Euro", "1e5", "²", "½", "Ⅳ", "٣", "𝟓",
  ])
  func staysCalm(text: String) {
    for reader in Written.readers.values + [UnknownLanguageTests.reader] {
      let count = text.unicodeScalars.count
      for mention in reader.mentions(in: text) {
        #expect(mention.phrase.lowerBound >= 0 && mention.phrase.upperBound <= count)
      }
    }
  }

  @Test func tooManyDigitsAreNotRounded() {
    let text = String(repeating: "9", count: 50) + " Euro"
    let mentions = FigureReader(language: "de").mentions(in: text)
    #expect(mentions.map(\.kind) == [.amount])
    #expect(mentions.map(\.value) == [nil])
    #expect(mentions.first?.undecided == [.tooManyDigits(String(repeating: "9", count: 50))])
  }

  @Test func whatIsOpenIsSaidInWords() throws {
    let open: [Undecided] = [
      .currencyAssumed(try #require(Currency("USD"))), .currencyUnknown("Kronen"),
      .scaleUnknown("Billion"), .separatorsUnclear("1.500"), .yearMissing, .hedgeUnclear("über"),
      .tooManyDigits("9"),
    ]
    #expect(
      open.map(\.message) == [
        "the currency is assumed to be USD", "\"Kronen\" names several currencies",
        "the scale of \"Billion\" depends on the language",
        "the separators of \"1.500\" can be read in two ways", "the date has no year",
        "\"über\" may be a hedge or a preposition", "\"9\" has more than 38 digits",
      ])
  }
}
