import Reading
import Testing

/// Sums of money in English.
@Suite struct EnglishAmountTests {
  static let scales: [Written] = [
    Written("It cost «1,500,000.5 dollars».", "1500000.5 USD (USD?)"),
    Written("It cost «$1,500,000».", "1.5e6 USD (USD?)"),
    Written("«3 trillion yen» is a lot.", "3e12 JPY"),
    Written("«three trillion yen»", "3e12 JPY"),
    Written("pledged «8.5 billion US dollars» in all", "8.5e9 USD"),
    Written("pledged «US$8.5bn» in all", "8.5e9 USD"),
    Written("pledged «US$ 8.5 billion» in all", "8.5e9 USD"),
    Written("pledged «$8.5B» in all", "8.5e9 USD (USD?)"),
    Written("pledged «$250m» in all", "250e6 USD (USD?)"),
    Written("pledged «€250 mn» in all", "250e6 EUR"),
    Written("pledged «£40k» in all", "40000 GBP (GBP?)"),
    Written("«¥3 trillion»", "3e12 JPY (JPY?)"),
    Written("«a billion dollars»", "1e9 USD (USD?)"),
    Written("«one billion dollars»", "1e9 USD (USD?)"),
    Written("«half a billion euros»", "500e6 EUR"),
    Written("«two and a half billion euros»", "2.5e9 EUR"),
    Written("«a hundred million euros»", "100e6 EUR"),
    Written("«two hundred and fifty thousand pounds»", "250000 GBP (GBP?)"),
    Written("«twenty-five million tenge»", "25e6 KZT"),
    Written("«1,200 billion yen»", "1.2e12 JPY"),
    Written("a «$19-billion» package", "19e9 USD (USD?)"),
    Written("a «3-trillion-yen» target", "3e12 JPY"),
    Written("«JPY 3 trillion»", "3e12 JPY"), Written("«3 trillion JPY»", "3e12 JPY"),
    Written("«EUR5m»", "5e6 EUR"), Written("«CNY 15bn»", "15e9 CNY"),
    Written("«A$20 million»", "20e6 AUD"), Written("«HK$1.5bn»", "1.5e9 HKD"),
    Written("«20 million Swiss francs»", "20e6 CHF"),
    Written("«20 million rupees»", "amount? (which rupees?)"),
    Written("«20 million U.S. dollars»", "20e6 USD"),
    Written("a loss of «-$5 million»", "-5e6 USD (USD?)"),
  ]

  static let hedges: [Written] = [
    Written("«about 3 trillion yen»", "≈ 3e12 JPY"),
    Written("«around $5 million»", "≈ 5e6 USD (USD?)"),
    Written("«roughly €5 million»", "≈ 5e6 EUR"),
    Written("«approximately 5 million euros»", "≈ 5e6 EUR"),
    Written("«some €5 million»", "≈ 5e6 EUR"),
    Written("«€5 million or so»", "≈ 5e6 EUR"),
    Written("«over $19 billion»", "> 19e9 USD (USD?)"),
    Written("«more than US$19 billion»", "> 19e9 USD"),
    Written("«in excess of €19 billion»", "> 19e9 EUR"),
    Written("had «exceeded 8.5 billion euros»", "> 8.5e9 EUR"),
    Written("«well over €19 billion»", "> 19e9 EUR"),
    Written("«at least €19 billion»", "≥ 19e9 EUR"),
    Written("«no less than €19 billion»", "≥ 19e9 EUR"),
    Written("«€19 billion or more»", "≥ 19e9 EUR"),
    Written("«up to €19 billion»", "≤ 19e9 EUR"),
    Written("«no more than €19 billion»", "≤ 19e9 EUR"),
    Written("«up to about €19 billion»", "≤ 19e9 EUR"),
    Written("«almost €19 billion»", "< 19e9 EUR"),
    Written("«nearly €19 billion»", "< 19e9 EUR"),
    Written("«under €19 billion»", "< 19e9 EUR"),
    Written("«just under €19 billion»", "< 19e9 EUR"),
    Written("talks «over €19 billion»", "19e9 EUR (over?)"),
  ]

  static let ranges: [Written] = [
    Written("«between 5 and 7 billion euros»", "5e9..7e9 EUR"),
    Written("«between $5 and $7 billion»", "5e9..7e9 USD (USD?)"),
    Written("«between $500 million and $1 billion»", "500e6..1e9 USD (USD?)"),
    Written("«$5–7 billion»", "5e9..7e9 USD (USD?)"),
    Written("«$5bn–$7bn»", "5e9..7e9 USD (USD?)"),
    Written("«from 5 to 7 billion euros»", "5e9..7e9 EUR"),
    Written("«5 to 7 billion euros»", "5e9..7e9 EUR"),
    Written("«between two hundred and three hundred euros»", "200..300 EUR"),
    Written("rose from «5» to «7 billion euros»", "5e9 EUR", "7e9 EUR"),
    Written("rose from «$5 billion» to «$7 billion»", "5e9 USD (USD?)", "7e9 USD (USD?)"),
    Written("«3 trillion yen» («over $19 billion»)", "3e12 JPY", "> 19e9 USD ←0 (USD?)"),
    Written("«3 trillion yen», or «about $19 billion»,", "3e12 JPY", "≈ 19e9 USD ←0 (USD?)"),
    Written("«$20m» («€19m», «£17m»)", "20e6 USD (USD?)", "19e6 EUR ←0", "17e6 GBP ←0 (GBP?)"),
    Written("«$20m» and «€19m»", "20e6 USD (USD?)", "19e6 EUR"),
  ]

  @Test(arguments: scales) func values(_ written: Written) throws {
    try written.check("en")
  }

  @Test(arguments: hedges + ranges) func hedgesAndLinks(_ written: Written) throws {
    try written.check("en")
  }
}
