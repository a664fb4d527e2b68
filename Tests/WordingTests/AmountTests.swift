import Quantities
import Testing

@testable import Wording

/// The text with no-break spaces as `~` and narrow ones as `_`, so that a table can show them.
func visible(_ text: String) -> String {
  String(text.map { $0 == "\u{A0}" ? "~" : $0 == "\u{202F}" ? "_" : $0 })
}

func wording(_ tag: String) throws -> Wording { try #require(Wording.named(tag)) }

@Suite struct AmountTests {
  @Test(arguments: [
    ("en", "≈ 3e12 JPY", "≈_3~trillion~JPY", "≈_3~trn~JPY", "about 3~trillion~yen"),
    ("en", "> 3.7e9 USD", ">_3.7~billion~USD", ">_3.7~bn~USD", "more than 3.7~billion~US dollars"),
    ("en", "2e9..3e9 EUR", "2–3~billion~EUR", "2–3~bn~EUR", "between 2 and 3~billion~euros"),
    ("en", "1 USD", "1~USD", "1~USD", "1~US dollar"),
    ("en", "150000 KZT", "150,000~KZT", "150,000~KZT", "150,000~tenge"),
    ("en", "1234567 USD", "1,234,567~USD", "1,234,567~USD", "1,234,567~US dollars"),
    ("en", "-2.5e6 EUR", "−2.5~million~EUR", "−2.5~m~EUR", "−2.5~million~euros"),
    ("en", "≈ 5e6 XAF", "≈_5~million~XAF", "≈_5~m~XAF", "≈_5~million~XAF"),
    ("de", "≈ 3e12 JPY", "≈_3~Bio.~JPY", "≈_3~Bio.~JPY", "rund 3~Bio.~Yen"),
    ("de", "> 3.7e9 USD", ">_3,7~Mrd.~USD", ">_3,7~Mrd.~USD", "mehr als 3,7~Mrd.~US-Dollar"),
    ("de", ">= 1500 CHF", "≥_1.500~CHF", "≥_1.500~CHF", "mindestens 1.500~Schweizer Franken"),
    ("ru", "≈ 3e12 JPY", "≈_3~трлн~JPY", "≈_3~трлн~JPY", "около 3~трлн~иен"),
    ("ru", "22 USD", "22~USD", "22~USD", "22~доллара США"),
    ("ru", "> 22 USD", ">_22~USD", ">_22~USD", "более 22~долларов США"),
    ("ru", "> 21 USD", ">_21~USD", ">_21~USD", "более 21~доллара США"),
    ("kk", "> 3.7e9 USD", ">_3,7~млрд~USD", ">_3,7~млрд~USD", "3,7~млрд~АҚШ долларынан астам"),
    ("kk", "<= 60e6 EUR", "≤_60~млн~EUR", "≤_60~млн~EUR", "60~млн~еуроға дейін"),
    ("kk", "≈ 3e12 JPY", "≈_3~трлн~JPY", "≈_3~трлн~JPY", "шамамен 3~трлн~иена"),
    ("ja", "≈ 3e12 JPY", "≈3兆~JPY", "≈3兆~JPY", "約3兆円"),
    ("ja", "> 3.7e9 USD", ">37億~USD", ">37億~USD", "37億米ドル超"),
    ("ja", "1.5e5 USD", "15万~USD", "15万~USD", "15万米ドル"),
    ("ja", "2e9..3e9 EUR", "20〜30億~EUR", "20〜30億~EUR", "20〜30億ユーロ"),
  ])
  func areWritten(
    tag: String, literal: String, full: String, short: String, words: String
  ) throws {
    let (wording, amount) = (try wording(tag), try Amount(parsing: literal))
    #expect(visible(wording.amount(amount, .full)) == full)
    #expect(visible(wording.amount(amount, .short)) == short)
    #expect(visible(wording.amount(amount, .words)) == words)
  }

  /// German reads “Billion” as 10^12, English as 10^9.
  @Test(arguments: Wording.available, AmountForm.allCases)
  func neverLeaveTheScaleToTheReader(tag: String, form: AmountForm) throws {
    let text = try wording(tag).amount(Amount(parsing: "≈ 3e12 JPY"), form)
    #expect(!text.contains("¥") && !text.contains("$"))
    #expect(tag != "de" || !text.contains("Billion"))
    #expect(tag != "en" || !text.contains("billion"))
  }

  @Test func comeInParts() throws {
    let parts = try wording("en").amountParts(Amount(parsing: "> 7.8e9 USD"))
    #expect(parts == AmountParts(sign: ">", number: "7.8", scale: "billion", currency: "USD"))
  }

  @Test(arguments: [
    ("en", "19e9", 9, "billion~USD", "7.5"), ("de", "3e12", 12, "Bio.~USD", "0,0075"),
    ("ru", "900000", 0, "USD", "7~500~000~000"), ("ja", "19e9", 8, "億~USD", "75"),
    ("en", "0", 0, "USD", "7,500,000,000"),
  ])
  func scaleAxes(
    tag: String, maximum: String, exponent: Int, label: String, tick: String
  ) throws {
    let wording = try wording(tag)
    let scale = wording.scale(for: try ExactDecimal(parsing: maximum))
    let currency = try #require(Currency("USD"))
    #expect(scale.exponent == exponent)
    #expect(visible(wording.axisLabel(scale, currency)) == label)
    #expect(visible(wording.tick(try ExactDecimal(parsing: "7.5e9"), in: scale)) == tick)
  }
}
