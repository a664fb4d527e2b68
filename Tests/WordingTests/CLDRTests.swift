import Quantities
import Testing

@testable import Wording

/// What the Unicode Common Locale Data Repository (CLDR 47) says of a language, for the forms that
/// are used here.
struct CLDRValues: CustomTestStringConvertible, Sendable {
  var tag: String
  /// `monthWidth` wide, beside a day.
  var months: [String]
  /// `monthWidth` abbreviated, beside a day.
  var shortMonths: [String]
  /// The decimal sign, the group sign and the pattern of per cent; `~` is a no-break space.
  var numbers: [String]
  /// The short compact patterns of 10^6, 10^9 and 10^12, or of 10^4, 10^8 and 10^12.
  var scales: [String]
  /// The plural categories of 0, 1, 2, 5, 11, 21, 22, 25, 101 and 1.5.
  var plurals: String
  /// `listPattern` of two and of three.
  var lists: [String]
  /// KZ, KG, TJ, TM, UZ, JP and the region 143.
  var places: [String]
  /// The names of USD, JPY, KZT and EUR, without the country where the name has one.
  var currencies: [String]

  var testDescription: String { tag }
}

/// The tables of languages against CLDR 47.
///
/// Where a newspaper of the language writes otherwise, the table follows the newspaper, and the
/// difference stands in `deviations` with its reason.
@Suite struct CLDRTests {
  /// What differs on purpose: CLDR's value, ours, and why.
  private static let deviations: [String: [String: String]] = [
    "en": [:],
    "de": [:],
    // Short months are not cut by one letter; the country's own name, as its press writes it.
    "ru": ["мар.": "марта", "июн.": "июня", "июл.": "июля", "Киргизия": "Кыргызстан"],
    // CLDR joins only two members with «және»; newspapers do so with the last two of any number.
    "kk": ["A, B, C": "A, B және C"],
    "ja": [:],
  ]

  static let values = [
    CLDRValues(
      tag: "en",
      months: [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
      ],
      shortMonths: [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec",
      ],
      numbers: [".", ",", "5%"], scales: [],
      plurals: "other one other other other other other other other other",
      lists: ["A and B", "A, B and C"],
      places: [
        "Kazakhstan", "Kyrgyzstan", "Tajikistan", "Turkmenistan", "Uzbekistan", "Japan",
        "Central Asia",
      ],
      currencies: ["US dollar", "yen", "tenge", "euro"]),
    CLDRValues(
      tag: "de",
      months: [
        "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
        "Oktober", "November", "Dezember",
      ],
      shortMonths: [
        "Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.",
        "Dez.",
      ],
      numbers: [",", ".", "5~%"], scales: ["Mio.", "Mrd.", "Bio."],
      plurals: "other one other other other other other other other other",
      lists: ["A und B", "A, B und C"],
      places: [
        "Kasachstan", "Kirgisistan", "Tadschikistan", "Turkmenistan", "Usbekistan", "Japan",
        "Zentralasien",
      ],
      currencies: ["US-Dollar", "Yen", "Tenge", "Euro"]),
    CLDRValues(
      tag: "ru",
      months: [
        "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября",
        "октября", "ноября", "декабря",
      ],
      shortMonths: [
        "янв.", "февр.", "мар.", "апр.", "мая", "июн.", "июл.", "авг.", "сент.", "окт.", "нояб.",
        "дек.",
      ],
      numbers: [",", "~", "5~%"], scales: ["млн", "млрд", "трлн"],
      plurals: "many one few many many one few many one other",
      lists: ["A и B", "A, B и C"],
      places: [
        "Казахстан", "Киргизия", "Таджикистан", "Туркменистан", "Узбекистан", "Япония",
        "Центральная Азия",
      ],
      currencies: ["доллар США", "иена", "тенге", "евро"]),
    CLDRValues(
      tag: "kk",
      months: [
        "қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйек",
        "қазан", "қараша", "желтоқсан",
      ],
      shortMonths: [
        "қаң.", "ақп.", "нау.", "сәу.", "мам.", "мау.", "шіл.", "там.", "қыр.", "қаз.", "қар.",
        "жел.",
      ],
      numbers: [",", "~", "5%"], scales: ["млн", "млрд", "трлн"],
      plurals: "other one other other other other other other other other",
      lists: ["A және B", "A, B, C"],
      places: [
        "Қазақстан", "Қырғызстан", "Тәжікстан", "Түрікменстан", "Өзбекстан", "Жапония",
        "Орталық Азия",
      ],
      currencies: ["АҚШ доллары", "иена", "теңге", "еуро"]),
    CLDRValues(
      tag: "ja", months: (1...12).map { "\($0)月" }, shortMonths: (1...12).map { "\($0)月" },
      numbers: [".", ",", "5%"], scales: ["万", "億", "兆"],
      plurals: "other other other other other other other other other other",
      lists: ["A、B", "A、B、C"],
      places: [
        "カザフスタン", "キルギス", "タジキスタン", "トルクメニスタン", "ウズベキスタン", "日本", "中央アジア",
      ],
      currencies: ["米ドル", "円", "テンゲ", "ユーロ"]),
  ]

  /// CLDR's value, or what stands for it here.
  private func expected(_ value: String, in tag: String) -> String {
    Self.deviations[tag]?[value] ?? value
  }

  @Test func holdsEveryLanguage() {
    #expect(Self.values.map(\.tag) == Wording.available)
  }

  @Test(arguments: values) func months(values: CLDRValues) throws {
    let wording = try wording(values.tag)
    for (form, months) in [(DateForm.long, values.months), (.short, values.shortMonths)] {
      for (index, month) in months.enumerated() {
        let day = EDTFDate.point(EDTFPoint(year: 2025, month: index + 1, day: 2))
        let text = visible(wording.date(day, form))
        #expect(text.contains(expected(month, in: values.tag)), "\(text)")
      }
    }
  }

  @Test(arguments: values) func numbers(values: CLDRValues) throws {
    let wording = try wording(values.tag)
    let number = visible(wording.number(try ExactDecimal(parsing: "1234567.5")))
    let (decimal, group) = (values.numbers[0], values.numbers[1])
    #expect(number == "1\(group)234\(group)567\(decimal)5")
    #expect(visible(wording.percent(ExactDecimal(5))) == values.numbers[2])
    for word in values.scales {
      #expect(wording.data.numbers.scales.map(\.word).contains(word), "\(word)")
    }
  }

  @Test(arguments: values) func plurals(values: CLDRValues) throws {
    let rule = try wording(values.tag).data.plural
    let numbers = ["0", "1", "2", "5", "11", "21", "22", "25", "101", "1.5"]
    let categories = try numbers.map { rule.category(of: try ExactDecimal(parsing: $0)).rawValue }
    #expect(categories.joined(separator: " ") == values.plurals)
  }

  @Test(arguments: values) func lists(values: CLDRValues) throws {
    let wording = try wording(values.tag)
    #expect(wording.list(["A", "B"]) == values.lists[0])
    #expect(wording.list(["A", "B", "C"]) == expected(values.lists[1], in: values.tag))
  }

  @Test(arguments: values) func names(values: CLDRValues) throws {
    let wording = try wording(values.tag)
    let countries = ["KZ", "KG", "TJ", "TM", "UZ", "JP"].map { wording.country($0) }
    #expect(
      countries + [wording.region("143")] == values.places.map { expected($0, in: values.tag) })
    let currencies = ["USD", "JPY", "KZT", "EUR"]
    #expect(currencies.map { wording.currency($0) } == values.currencies)
  }

  /// A deviation that CLDR no longer needs is taken out of the list.
  @Test(arguments: values) func deviations(values: CLDRValues) {
    let known =
      values.months + values.shortMonths + values.lists + values.places + values.scales
    for value in (Self.deviations[values.tag] ?? [:]).keys.sorted() {
      #expect(known.contains(value), "\(value)")
    }
  }
}
