import Reading
import Testing

/// Sums of money in Russian.
@Suite struct RussianAmountTests {
  static let scales: [Written] = [
    Written("стоил «1 500 000,5 рубля» в год", "1500000.5 RUB (RUB?)"),
    Written("стоил «1\u{A0}500\u{A0}000 евро»", "1.5e6 EUR"),
    Written("стоил «1\u{202F}500\u{202F}000 евро»", "1.5e6 EUR"),
    Written("«3 триллиона иен»", "3e12 JPY"), Written("«3 трлн иен»", "3e12 JPY"),
    Written("«3 трлн. японских иен»", "3e12 JPY"), Written("«три триллиона иен»", "3e12 JPY"),
    Written("вложено «7,8 миллиарда долларов»", "7.8e9 USD (USD?)"),
    Written("вложено «7,8 млрд долларов США»", "7.8e9 USD"),
    Written("вложено «7,8 млрд. долл. США»", "7.8e9 USD"),
    Written("вложено «7.8 млрд долларов США»", "7.8e9 USD"),
    Written("вложено «250 млн евро»", "250e6 EUR"),
    Written("вложено «$8,5 млрд»", "8.5e9 USD (USD?)"),
    Written("вложено «8,5 млрд $»", "8.5e9 USD (USD?)"),
    Written("вложено «USD 8,5 млрд»", "8.5e9 USD"),
    Written("вложено «12 тыс. рублей»", "12000 RUB (RUB?)"),
    Written("«миллиард долларов»", "1e9 USD (USD?)"),
    Written("«один миллиард долларов»", "1e9 USD (USD?)"),
    Written("«полтора миллиарда евро»", "1.5e9 EUR"),
    Written("«полмиллиарда евро»", "500e6 EUR"),
    Written("«два с половиной миллиарда евро»", "2.5e9 EUR"),
    Written("«двести пятьдесят миллионов тенге»", "250e6 KZT"),
    Written("«двадцать пять миллионов сомов»", "25e6 KGS"),
    Written("«сто тысяч сомони»", "100000 TJS"),
    Written("«2 млрд 300 млн иен»", "2.3e9 JPY"),
    Written("«2 тыс. 500 долларов»", "2500 USD (USD?)"),
    Written("«15 млрд юаней»", "15e9 CNY"), Written("«40 фунтов стерлингов»", "40 GBP"),
    Written("«20 млн шведских крон»", "20e6 SEK"),
    Written("«20 млн крон»", "amount? (which крон?)"),
    Written("«3 млрд американских долларов»", "3e9 USD"),
    Written("«500 млн узбекских сумов»", "500e6 UZS"),
    Written("«7 млн ₸»", "7e6 KZT"),
  ]

  static let hedges: [Written] = [
    Written("«около 3 трлн иен»", "≈ 3e12 JPY"), Written("«примерно 5 млн евро»", "≈ 5e6 EUR"),
    Written("«приблизительно 5 млн евро»", "≈ 5e6 EUR"),
    Written("«порядка 5 млн евро»", "≈ 5e6 EUR"), Written("«более 19 млрд евро»", "> 19e9 EUR"),
    Written("«более чем 19 млрд евро»", "> 19e9 EUR"),
    Written("«свыше 19 млрд евро»", "> 19e9 EUR"),
    Written("объем «превысил 8,5 млрд долларов США»", "> 8.5e9 USD"),
    Written("«более миллиарда долларов»", "> 1e9 USD (USD?)"),
    Written("«не менее 5 млн евро»", "≥ 5e6 EUR"), Written("«как минимум 5 млн евро»", "≥ 5e6 EUR"),
    Written("«5 млн евро и более»", "≥ 5e6 EUR"), Written("«до 5 млн евро»", "≤ 5e6 EUR"),
    Written("«не более 5 млн евро»", "≤ 5e6 EUR"), Written("«почти 5 млн евро»", "< 5e6 EUR"),
    Written("«менее 5 млн евро»", "< 5e6 EUR"), Written("«чуть менее 5 млн евро»", "< 5e6 EUR"),
  ]

  static let ranges: [Written] = [
    Written("«от 5 до 7 млрд евро»", "5e9..7e9 EUR"),
    Written("«между 5 и 7 млрд евро»", "5e9..7e9 EUR"),
    Written("«5–7 млрд евро»", "5e9..7e9 EUR"), Written("«5-7 млрд евро»", "5e9..7e9 EUR"),
    Written("«от 500 млн до 1 млрд евро»", "500e6..1e9 EUR"),
    Written("«от $5 млрд до $7 млрд»", "5e9..7e9 USD (USD?)"),
    Written("вырос с «5» до «7 млрд евро»", "5e9 EUR", "7e9 EUR"),
    Written("«3 трлн иен» («свыше 19 млрд долларов США»)", "3e12 JPY", "> 19e9 USD ←0"),
    Written("«3 трлн иен», или «около 19 млрд долларов»,", "3e12 JPY", "≈ 19e9 USD ←0 (USD?)"),
    Written("«3 трлн иен» и «19 млрд евро»", "3e12 JPY", "19e9 EUR"),
  ]

  @Test(arguments: scales) func values(_ written: Written) throws {
    try written.check("ru")
  }

  @Test(arguments: hedges + ranges) func hedgesAndLinks(_ written: Written) throws {
    try written.check("ru")
  }
}
