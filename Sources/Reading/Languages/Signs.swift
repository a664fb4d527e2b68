internal import Quantities

extension Language {
  /// Signs and codes that mean the same in every language.
  static let signs: [Row] =
    [
      .sign("USD", "$", isAssumed: true), .sign("USD", "US$ | U.S.$ | US-$ | US $"),
      .sign("EUR", "€"), .sign("GBP", "£", isAssumed: true), .sign("KZT", "₸"), .sign("RUB", "₽"),
      .sign("KRW", "₩"), .sign("INR", "₹"), .sign("TRY", "₺"), .sign("UAH", "₴"),
      .sign("AUD", "A$ | AU$"), .sign("CAD", "C$ | CA$"), .sign("HKD", "HK$"), .sign("SGD", "S$"),
      .sign("NZD", "NZ$"), .sign("TWD", "NT$"), .sign("BRL", "R$"), .sign("CNY", "CN¥ | RMB"),
      .sign("JPY", "JP¥"),
      Row(.percent(0), "%"),
      Row(.qualifier(.approximately), "≈ | ~"), Row(.qualifier(.over), ">"),
      Row(.qualifier(.atLeast), "≥ | >="), Row(.qualifier(.upTo), "≤ | <="),
      Row(.qualifier(.under), "<"),
      Row(.dash, "– | — | ~ | 〜 | ‒ | ―"),
      Row(.label, "§ | §§ | # | №"),
      Row(.clock, "° | ′ | ″"),
    ] + codes

  /// What the sign ¥ means outside Japan, where it stands for two currencies.
  static let assumedYen = Row.sign("JPY", "¥", isAssumed: true)

  private static let codes: [Row] = [
    "AED", "AFN", "AMD", "AUD", "AZN", "BDT", "BRL", "BYN", "CAD", "CHF", "CNY", "CZK", "DKK",
    "EGP", "EUR", "GBP", "GEL", "HKD", "HUF", "IDR", "ILS", "INR", "IQD", "IRR", "JPY", "KGS",
    "KRW", "KWD", "KZT", "LKR", "MNT", "MXN", "MYR", "NOK", "NPR", "NZD", "PHP", "PKR", "PLN",
    "QAR", "RON", "RSD", "RUB", "SAR", "SEK", "SGD", "THB", "TJS", "TMT", "TRY", "TWD", "UAH",
    "USD", "UZS", "VND", "XDR", "ZAR",
  ].map { .sign($0, "=" + $0) }
}
