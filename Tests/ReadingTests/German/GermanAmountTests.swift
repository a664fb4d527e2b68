import Reading
import Testing

/// Sums of money in German.
@Suite struct GermanAmountTests {
  static let scales: [Written] = [
    Written("Der Fonds hat «1.500.000,5 Euro» erhalten.", "1500000.5 EUR"),
    Written("Die Kosten liegen bei «1 500 000 Euro».", "1.5e6 EUR"),
    Written("Die Schweiz gibt «1'500'000 Schweizer Franken».", "1.5e6 CHF"),
    Written("Es geht um «2.500 Euro» je Monat.", "2500 EUR"),
    Written("«3 Billionen Yen» sind viel Geld.", "3e12 JPY"),
    Written("«drei Billionen Yen»", "3e12 JPY"),
    Written("Insgesamt «8,5 Milliarden US-Dollar» wurden zugesagt.", "8.5e9 USD"),
    Written("Zusagen von «8,5 Mrd. US-Dollar»", "8.5e9 USD"),
    Written("Zusagen von «8,5 Mrd US-Dollar»", "8.5e9 USD"),
    Written("«250 Mio. €» aus dem Haushalt", "250e6 EUR"),
    Written("«12 Tsd. Euro» im Jahr", "12000 EUR"),
    Written("«1,2 Bio. Yen» Umsatz", "1.2e12 JPY"),
    Written("«eine Billion Yen»", "1e12 JPY"),
    Written("«fu\u{308}nfundzwanzig Mil\u{AD}lionen Yen»", "25e6 JPY"),
    Written("«u\u{308}ber 5 Mio. Euro»", "> 5e6 EUR"), Written("«≈ 5 Mio. Euro»", "≈ 5e6 EUR"),
    Written("«~5 Mio. Euro»", "≈ 5e6 EUR"), Written("«> 5 Mio. Euro»", "> 5e6 EUR"),
    Written("«5 Mrd.–7 Mrd. Euro»", "5e9..7e9 EUR"),
    Written("«eine halbe Milliarde Euro»", "500e6 EUR"),
    Written("«anderthalb Milliarden Euro»", "1.5e9 EUR"),
    Written("«zweieinhalb Millionen Tenge»", "2.5e6 KZT"),
    Written("«fünfundzwanzig Millionen Som»", "25e6 KGS"),
    Written("«zweihundertfünfzig Millionen Somoni»", "250e6 TJS"),
    Written("«hundert Millionen Euro»", "100e6 EUR"),
    Written("«hunderttausend Euro»", "100000 EUR"),
    Written("«tausend Milliarden Yen»", "1e12 JPY"),
    Written("«1500 Milliarden Yen»", "1.5e12 JPY"),
    Written("«0,5 Mrd. Euro»", "500e6 EUR"),
    Written("ein «3-Billionen-Yen»-Ziel", "3e12 JPY"),
    Written("ein «19-Milliarden-Dollar»-Paket", "19e9 USD (USD?)"),
  ]

  static let currencies: [Written] = [
    Written("«500 Millionen Dollar»", "500e6 USD (USD?)"),
    Written("«500 Millionen amerikanische Dollar»", "500e6 USD"),
    Written("«USD 500 Mio.»", "500e6 USD"),
    Written("«500 Mio. USD»", "500e6 USD"),
    Written("«US$ 5 Mrd.»", "5e9 USD"),
    Written("«$5 Mrd.»", "5e9 USD (USD?)"),
    Written("«5 Mrd. $»", "5e9 USD (USD?)"),
    Written("«EUR 12,50»", "12.5 EUR"),
    Written("«€ 3 Mio.»", "3e6 EUR"),
    Written("«¥ 3 Mrd.»", "3e9 JPY (JPY?)"),
    Written("«40 Pfund»", "40 GBP (GBP?)"),
    Written("«3 Milliarden Rubel»", "3e9 RUB (RUB?)"),
    Written("«20 Millionen Kronen»", "amount? (which Kronen?)"),
    Written("«20 Millionen schwedische Kronen»", "20e6 SEK"),
    Written("«700 Millionen japanischen Yen»", "700e6 JPY"),
    Written("«15 Milliarden Yuan»", "15e9 CNY"),
    Written("«8.5 Mrd. Euro»", "amount? (8.5?)"),
    Written("minus: «−5 Mio. Euro»", "-5e6 EUR"),
  ]

  static let hedges: [Written] = [
    Written("«rund drei Billionen Yen»", "≈ 3e12 JPY"),
    Written("«etwa 5 Mio. Euro»", "≈ 5e6 EUR"),
    Written("«ca. 5 Mio. Euro»", "≈ 5e6 EUR"),
    Written("«ungefähr 5 Mio. Euro»", "≈ 5e6 EUR"),
    Written("«über 7,8 Milliarden Dollar»", "> 7.8e9 USD (USD?)"),
    Written("«mehr als 7,8 Mrd. Euro»", "> 7.8e9 EUR"),
    Written("«gut 7 Mrd. Euro»", "> 7e9 EUR"),
    Written("«deutlich mehr als 7 Mrd. Euro»", "> 7e9 EUR"),
    Written("«knapp über 7 Mrd. Euro»", "> 7e9 EUR"),
    Written("habe «8,5 Milliarden US-Dollar überschritten».", "> 8.5e9 USD"),
    Written("hat «8,5 Milliarden US-Dollar nicht überschritten».", "≤ 8.5e9 USD"),
    Written("«mindestens 5 Mio. Euro»", "≥ 5e6 EUR"),
    Written("«nicht weniger als 5 Mio. Euro»", "≥ 5e6 EUR"),
    Written("«5 Mio. Euro oder mehr»", "≥ 5e6 EUR"),
    Written("«bis zu 5 Mio. Euro»", "≤ 5e6 EUR"),
    Written("«höchstens 5 Mio. Euro»", "≤ 5e6 EUR"),
    Written("«bis zu rund 5 Mio. Euro»", "≤ 5e6 EUR"),
    Written("«knapp 5 Mio. Euro»", "< 5e6 EUR"),
    Written("«fast 5 Mio. Euro»", "< 5e6 EUR"),
    Written("«weniger als 5 Mio. Euro»", "< 5e6 EUR"),
    Written("im Wert «über 5 Mio. Euro»", "> 5e6 EUR"),
    Written("ein Vertrag «über 5 Mio. Euro»", "5e6 EUR (über?)"),
    Written("ein Vertrag «über mehr als 5 Mio. Euro»", "> 5e6 EUR (über?)"),
  ]

  static let ranges: [Written] = [
    Written("«zwischen 5 und 7 Milliarden Euro»", "5e9..7e9 EUR"),
    Written("«zwischen 500 Mio. und 1 Mrd. Euro»", "500e6..1e9 EUR"),
    Written("«5–7 Mrd. Euro»", "5e9..7e9 EUR"),
    Written("«5-7 Mrd. Euro»", "5e9..7e9 EUR"),
    Written("«5 – 7 Mrd. Euro»", "5e9..7e9 EUR"),
    Written("«von 5 bis 7 Mrd. Euro»", "5e9..7e9 EUR"),
    Written("«5 bis 7 Mrd. Euro»", "5e9..7e9 EUR"),
    Written("«500 bis 1 Million Euro»", "500..1e6 EUR"),
    Written("«fünf bis sieben Milliarden Yen»", "5e9..7e9 JPY"),
    Written("«$5–7 Mrd.»", "5e9..7e9 USD (USD?)"),
    Written("stieg von «5» auf «7 Mrd. Euro»", "5e9 EUR", "7e9 EUR"),
    Written("Gewinn «5 Mrd. Euro» – «2 Mrd. Euro» mehr", "5e9 EUR", "2e9 EUR"),
  ]

  static let conversions: [Written] = [
    Written(
      "Japan will «rund 3 Billionen Yen» («über 19 Milliarden US-Dollar») geben.",
      "≈ 3e12 JPY", "> 19e9 USD ←0"),
    Written("«3 Mrd. Yen», umgerechnet «19 Mio. Euro»", "3e9 JPY", "19e6 EUR ←0"),
    Written("«3 Mrd. Yen» (das sind «rund 19 Mio. Euro»)", "3e9 JPY", "≈ 19e6 EUR ←0"),
    Written(
      "«3 Mrd. Yen» («20 Mio. US-Dollar», «19 Mio. Euro»)", "3e9 JPY", "20e6 USD ←0",
      "19e6 EUR ←0"),
    Written("«3 Mrd. Yen» und «19 Mio. Euro»", "3e9 JPY", "19e6 EUR"),
    Written("«3 Mrd. Euro» (zuvor «2 Mrd. Euro»)", "3e9 EUR", "2e9 EUR"),
    Written("«3 Mrd. Euro» («2 Mrd. Euro» davon neu)", "3e9 EUR", "2e9 EUR"),
  ]

  @Test(arguments: scales + currencies) func values(_ written: Written) throws {
    try written.check("de")
  }

  @Test(arguments: hedges + ranges + conversions) func hedgesAndLinks(_ written: Written) throws {
    try written.check("de")
  }
}
