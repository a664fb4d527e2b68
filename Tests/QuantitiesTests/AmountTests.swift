import Quantities
import Testing

@Suite struct AmountTests {
  @Test(arguments: [
    ("≈ 3e12 JPY", "≈ 3e12 JPY"), ("~ 3e12 JPY", "≈ 3e12 JPY"), ("~3e12 JPY", "≈ 3e12 JPY"),
    ("> 7.8e9 USD", "> 7.8e9 USD"), (">= 5e6 EUR", "≥ 5e6 EUR"), ("≥ 5e6 EUR", "≥ 5e6 EUR"),
    ("<= 60e6 GBP", "≤ 60e6 GBP"), ("≤ 60e6 GBP", "≤ 60e6 GBP"), ("< 2e6 USD", "< 2e6 USD"),
    ("2e9..3e9 EUR", "2e9..3e9 EUR"), ("1.5..2 EUR", "1.5..2 EUR"), ("-2..-1 EUR", "-2..-1 EUR"),
    ("150 KZT", "150 KZT"),
  ])
  func readsBackWhatItPrints(text: String, literal: String) throws {
    let amount = try Amount(parsing: text)
    #expect(amount.literal == literal)
    #expect(try Amount(parsing: literal) == amount)
  }

  @Test(arguments: [
    ("≈ 3e12", "the amount has no currency", 6), ("3 usd", "unknown currency \"usd\"", 2),
    ("3 Dollar", "unknown currency \"Dollar\"", 2),
    ("$ 3", "unexpected \"$\", expected a number", 0),
    ("3..2 EUR", "the range \"3..2\" does not rise", 0),
    ("≈ 2..3 EUR", "a range cannot have the sign \"≈\"", 0), ("3 USD more", "unexpected \"m\"", 6),
  ])
  func refuses(text: String, message: String, offset: Int) {
    let error = #expect(throws: LiteralError.self) { _ = try Amount(parsing: text) }
    #expect(error?.message == message)
    #expect(error?.offset == offset)
  }

  @Test func hintsAtTheCode() {
    let error = #expect(throws: LiteralError.self) { _ = try Amount(parsing: "3 usd") }
    #expect(error?.hint == "write USD")
  }

  @Test(
    arguments: [
      ("3", "3", "3"), ("≈ 3", "3", "3"), ("> 3", "3", nil), (">= 3", "3", nil), ("<= 3", nil, "3"),
      ("< 3", nil, "3"), ("2..3", "2", "3"),
    ] as [(String, String?, String?)])
  func boundsForComparison(text: String, minimum: String?, maximum: String?) throws {
    let number = try QualifiedNumber(parsing: text)
    #expect(number.minimum?.literal == minimum)
    #expect(number.maximum?.literal == maximum)
    #expect(number.isOneSided == (minimum == nil || maximum == nil))
    #expect(number.excludesEnd == (text.hasPrefix("< ") || text.hasPrefix("> ")))
  }
}
