import Reading
import Testing

/// Counts and percentages in English, and what only looks like a figure.
@Suite struct EnglishCountTests {
  static let counts: [Written] = [
    Written("«more than 150 documents» were signed", "> 150 documents"),
    Written("«more than 60 bilateral documents» worth", "> 60 documents"),
    Written("«sixty documents»", "60 documents"),
    Written("«one hundred and five documents»", "105 documents"),
    Written("«2,000 companies»", "2000 companies"), Written("«3 million people»", "3e6 people"),
    Written("«five Central Asian countries»", "5 countries"),
    Written("«three priority areas»", "3 areas"),
    Written("«at least 60 documents»", "≥ 60 documents"),
    Written("«60 or more documents»", "≥ 60 documents"),
    Written("«150+ documents»", "≥ 150 documents"),
    Written("«150-plus documents»", "≥ 150 documents"),
    Written("«150 to 200 documents»", "150..200 documents"),
    Written("It was «more than 150».", "> 150"),
    Written("«some 1,200 km» of road", "≈ 1200 km"),
    Written("«27 high-level meetings»", "27 meetings"),
    Written("In Tokyo «150 documents» were signed", "150 documents"),
    Written("«some 150 staff»", "≈ 150 staff"),
    Written("«two million tonnes»", "2e6 tonnes"),
    Written("The «two countries» agreed", "2 countries"),
  ]

  static let percentages: [Written] = [
    Written("«5%» more", "5 %"), Written("«5 percent»", "5 %"), Written("«5.5 per cent»", "5.5 %"),
    Written("«five percent»", "5 %"), Written("«about 12%»", "≈ 12 %"),
    Written("«5 to 7 percent»", "5..7 %"), Written("«between 5% and 7%»", "5..7 %"),
    Written("«minus 0.5 percent»", "-0.5 %"),
    Written("by «2 percentage points»", "2 percentage points"),
    Written("rose from «5» to «7 percent»", "5 %", "7 %"),
  ]

  static let others: [Written] = [
    Written("under § 5"), Written("Article 5 of the charter"), Written("Art. 12, para. 3"),
    Written("the CA+JAD initiative"), Written("the Kambarata-1 plant"),
    Written("the G7 and the G20"), Written("because of COVID-19"), Written("at 14:30"),
    Written("at 2.30 p.m."), Written("at 9 am"), Written("at nine o'clock"),
    Written("call +44 20 7946 0958"), Written("call 020 7946 0958"), Written("call 555-1234-99"),
    Written("ISBN 978-3-16-148410-0"), Written("see https://example.org/2030/5?n=12"),
    Written("www.goal17.org/5 items"), Written("Alem.ai"), Written("B2B and CO2"),
    Written("version 2.0"), Written("iOS 17.5.1"), Written("Python 3.12"),
    Written("one of the main investors"), Written("One must act"), Written("a major step"),
    Written("an important partner"), Written("the first summit"), Written("the 3rd summit"),
    Written("the 21st century"), Written("King Charles III"), Written("Elizabeth the Second"),
    Written("won 3–2 after extra time"), Written("a Boeing 737 jets deal"),
    Written("the Airbus 320 aircraft"), Written("page 12"), Written("No. 7 things"),
    Written("1. Introduction"), Written("(3) Procedure"), Written("Resolution 2758"),
    Written("several hundred documents"), Written("millions of dollars"),
    Written("hundreds of documents"), Written("two-thirds of members"),
    Written("two thirds of members"),
    Written("a 5G network"), Written("a 4x4 vehicle"), Written("1/3 of the funds"),
    Written("open 24/7"), Written("at 25°C"), Written("192.168.1.1"), Written("A/RES/79/1"),
    Written("over and over"), Written("5m long"), Written("90210 Beverly Hills"),
    Written("Apollo 11 astronauts"), Written("twofold"), Written("7-fold"),
    Written("at three of the sites"), Written("for one thing"),
  ]

  @Test(arguments: counts + percentages) func numbers(_ written: Written) throws {
    try written.check("en")
  }

  @Test(arguments: others) func isLeft(_ written: Written) throws {
    try written.check("en")
  }
}
