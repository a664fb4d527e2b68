import Testing

@testable import Wording

@Suite struct NameTests {
  @Test(arguments: [
    ("en", "Kyrgyzstan", "Central Asia", "US dollar"),
    ("de", "Kirgisistan", "Zentralasien", "US-Dollar"),
    ("ru", "Кыргызстан", "Центральная Азия", "доллар США"),
    ("kk", "Қырғызстан", "Орталық Азия", "АҚШ доллары"), ("ja", "キルギス", "中央アジア", "米ドル"),
  ])
  func placesAndCurrencies(tag: String, country: String, region: String, dollar: String) throws {
    let wording = try wording(tag)
    #expect(wording.country("KG") == country)
    #expect(wording.country("kg") == country)
    #expect(wording.region("143") == region)
    #expect(wording.currency("USD") == dollar)
    #expect(wording.country("ZZ") == "ZZ")
    #expect(wording.currency("XAF") == "XAF")
  }

  @Test func germanNamesOfCentralAsia() throws {
    let names = try ["KZ", "KG", "TJ", "TM", "UZ", "JP"].map { try wording("de").country($0) }
    #expect(
      names == [
        "Kasachstan", "Kirgisistan", "Tadschikistan", "Turkmenistan", "Usbekistan", "Japan",
      ])
  }

  @Test(arguments: [
    ("en", "A, B and C", "A, B or C", "“x”"), ("de", "A, B und C", "A, B oder C", "„x“"),
    ("ru", "A, B и C", "A, B или C", "«x»"), ("kk", "A, B және C", "A, B немесе C", "«x»"),
    ("ja", "A、B、C", "A、BまたはC", "「x」"),
  ])
  func listsAndQuotes(tag: String, list: String, choice: String, quoted: String) throws {
    let wording = try wording(tag)
    #expect(wording.list(["A", "B", "C"]) == list)
    #expect(wording.choice(["A", "B", "C"]) == choice)
    #expect(wording.list(["A"]) == "A")
    #expect(wording.list([]).isEmpty)
    #expect(wording.quoted("x") == quoted)
  }

  @Test(arguments: [
    (
      "de",
      ["Ägypten", "Algerien", "Äthiopien", "Österreich", "Oman", "Straße", "Strasse", "Zypern"],
      ["Ägypten", "Algerien", "Äthiopien", "Oman", "Österreich", "Strasse", "Straße", "Zypern"]
    ),
    (
      "ru", ["ёж", "жук", "ель", "Ель", "яма", "Аист"], ["Аист", "ёж", "ель", "Ель", "жук", "яма"]
    ),
    (
      "kk",
      ["қой", "кілт", "ғалым", "гүл", "әке", "ата", "іс", "ыдыс", "өзен", "он", "ұя", "үй", "ул"],
      ["ата", "әке", "гүл", "ғалым", "кілт", "қой", "он", "өзен", "ул", "ұя", "үй", "ыдыс", "іс"]
    ),
    (
      "ja", ["タジキスタン", "カザフスタン", "キルギス", "ガーナ", "Japan", "日本", "ウズベキスタン"],
      ["ウズベキスタン", "カザフスタン", "ガーナ", "キルギス", "タジキスタン", "Japan", "日本"]
    ),
    (
      "en", ["b", "B", "a", "A2", "A10", "Zürich", "Zurich", "Côte d’Ivoire", "Costa Rica"],
      ["a", "A10", "A2", "b", "B", "Costa Rica", "Côte d’Ivoire", "Zurich", "Zürich"]
    ),
    ("ru", ["Toyota", "Япония"], ["Япония", "Toyota"]),
    ("en", ["Toyota", "Япония", "Toyo"], ["Toyo", "Toyota", "Япония"]),
  ])
  func sortedAsInADictionary(tag: String, words: [String], sorted: [String]) throws {
    #expect(try wording(tag).sorted(words) == sorted)
    #expect(try wording(tag).sorted(words.reversed()) == sorted)
  }

  @Test func textsTakeArguments() throws {
    let wording = try wording("de-AT")
    #expect(wording.language == "de")
    #expect(visible(wording.text(.paragraphMark, ["n": "3~{n}"])) == "¶~3~{n}")
    #expect(wording.text(.plannedAsOf, ["date": "x"]) == "geplant (Stand x)")
    #expect(wording.text(.plannedAsOf) == "geplant (Stand {date})")
    #expect(wording.rule(1) == "Ein Betrag, der mehrmals erwähnt wird, zählt einmal.")
    #expect(wording.rule(31) == "A31")
    #expect(wording.tier(7) == "Nachrichtenmedien")
    #expect(wording.capitalized("öffentlich") == "Öffentlich")
    #expect(Wording.named("fr") == nil)
  }
}
