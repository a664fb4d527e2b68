import Reading
import Testing

/// Counts and percentages in Russian, and what only looks like a figure.
@Suite struct RussianCountTests {
  static let counts: [Written] = [
    Written("подписано «более 150 документов»", "> 150 документов"),
    Written("подписано «более 60 двусторонних документов» на сумму", "> 60 документов"),
    Written("«шестьдесят документов»", "60 документов"),
    Written("«сто двадцать участников»", "120 участников"),
    Written("«2 000 компаний»", "2000 компаний"), Written("«3 млн человек»", "3e6 человек"),
    Written("«пять стран» региона", "5 стран"), Written("в «трёх областях»", "3 областях"),
    Written("«не менее 60 документов»", "≥ 60 документов"),
    Written("«60 и более документов»", "≥ 60 документов"),
    Written("«от 150 до 200 документов»", "150..200 документов"),
    Written("Их «более 150».", "> 150"), Written("«два десятка документов»", "20 документов"),
    Written("«27 новых соглашений»", "27 соглашений"),
    Written("В Токио «150 документов» подписаны", "150 документов"),
    Written("«два миллиона тонн» нефти", "2e6 тонн"),
  ]

  static let percentages: [Written] = [
    Written("«5 %» роста", "5 %"), Written("«5%» роста", "5 %"),
    Written("на «5,5 процента»", "5.5 %"), Written("«пять процентов»", "5 %"),
    Written("«около 12%»", "≈ 12 %"), Written("«5–7 процентов»", "5..7 %"),
    Written("«от 5% до 7%»", "5..7 %"), Written("«минус 0,5 процента»", "-0.5 %"),
    Written("вырос с «5%» до «7%»", "5 %", "7 %"),
  ]

  static let others: [Written] = [
    Written("по § 5"), Written("статья 5 устава"), Written("ст. 12 п. 3 закона"),
    Written("инициатива CA+JAD"), Written("проект Камбарата-1"),
    Written("страны G7 и G20"), Written("из-за COVID-19"), Written("в 14:30"), Written("в 14.30"),
    Written("тел. +7 7172 70 24 00"), Written("тел. 8 (7172) 270-24-00"),
    Written("ISBN 978-5-16-148410-0"), Written("см. https://example.org/2030/5?n=12"),
    Written("Alem.ai"), Written("версия 2.0"), Written("iOS 17.5.1"), Written("Python 3.12"),
    Written("один из главных инвесторов"), Written("одна из стран"), Written("на первом саммите"),
    Written("3-й саммит"), Written("XXI век"), Written("Николай II"), Written("счёт 3:2"),
    Written("самолёт Boeing 737 компании"), Written("стр. 12"), Written("№ 7"),
    Written("1. Введение"), Written("(3) Процедура"), Written("резолюция 2758"),
    Written("несколько сотен документов"), Written("миллионы долларов"),
    Written("тысячи документов"), Written("сети 5G стандарта"), Written("1/3 средств"),
    Written("при 25 °C"), Written("192.168.1.1"), Written("A/RES/79/1"),
    Written("во втором квартале"), Written("две трети средств"), Written("20-тонный груз"),
    Written("что до этого"),
    Written("индекс 010000 Астана"), Written("Всё более и более"), Written("около дома"),
  ]

  @Test(arguments: counts + percentages) func numbers(_ written: Written) throws {
    try written.check("ru")
  }

  @Test(arguments: others) func isLeft(_ written: Written) throws {
    try written.check("ru")
  }
}
