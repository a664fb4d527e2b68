import Reading
import Testing

/// Dates and durations in English.
@Suite struct EnglishDateTests {
  static let points: [Written] = [
    Written("on «20 December» in Tokyo", "XXXX-12-20 (year?)"),
    Written("on «20 December 2025» in Tokyo", "2025-12-20"),
    Written("on «December 20, 2025», in Tokyo", "2025-12-20"),
    Written("on «December 20» in Tokyo", "XXXX-12-20 (year?)"),
    Written("on the «20th of December 2025»", "2025-12-20"),
    Written("on «2nd August 2024»", "2024-08-02"),
    Written("on «Aug. 2, 2024»", "2024-08-02"),
    Written("the «second of August»", "XXXX-08-02 (year?)"),
    Written("as of «2025-12-20»", "2025-12-20"),
    Written("planned for «May 2026»", "2026-05"),
    Written("planned in «May»", "XXXX-05 (year?)"),
    Written("in «2026»", "2026"), Written("in the «year 2028»", "2028"),
    Written("the end of «2026»", "2026"), Written("«around 2030»", "2030~"),
    Written("in the «1990s»", "199X"), Written("It was «2024».", "2024"),
    Written("a summit in «December 2025»", "2025-12"),
    Written("they may march in august company"),
  ]

  static let intervals: [Written] = [
    Written("«from 9 to 12 August»", "XXXX-08-09/XXXX-08-12 (year?)"),
    Written("«9–12 August 2024»", "2024-08-09/2024-08-12"),
    Written("«August 9–12, 2024»", "2024-08-09/2024-08-12"),
    Written("«August 9 to 12»", "XXXX-08-09/XXXX-08-12 (year?)"),
    Written("on «9 and 10 August 2024»", "2024-08-09/2024-08-10"),
    Written("«from July 30 to August 2, 2024»", "2024-07-30/2024-08-02"),
    Written("«between 9 and 12 August 2024»", "2024-08-09/2024-08-12"),
    Written("«from May to July 2026»", "2026-05/2026-07"),
    Written("«2024–2026»", "2024/2026"), Written("«2024-26»", "2024/2026"),
    Written("«from 2024 to 2026»", "2024/2026"), Written("the «2024/25» budget", "2024/2025"),
    Written("«between 2024 and 2026»", "2024/2026"),
    Written("«since 2004»", "2004/.."), Written("«since May 2026»", "2026-05/.."),
    Written("from «2026 onwards»", "2026/.."),
    Written("«by 2040»", "../2040"), Written("«by mid-2026»", "../2026"),
    Written("«5 May–7 June 2025»", "2025-05-05/2025-06-07"),
    Written("«until 20 December 2025»", "../2025-12-20"),
    Written("«by the end of 2026»", "../2026"), Written("«until 2040»", "../2040"),
  ]

  static let durations: [Written] = [
    Written("over the next «five years»", "P5Y"), Written("in «18 years»", "P18Y"),
    Written("«more than twenty years» ago", "> P20Y"), Written("every «two years»", "P2Y"),
    Written("within «a year»", "P1Y"),
    Written("«$5bn» («€4bn») «over five years»", "5e9 USD (USD?)", "4e9 EUR ←0", "P5Y (over?)"),
    Written("for «over five years»", "> P5Y"), Written("«over five years» ago", "> P5Y"),
    Written("for «three months»", "P3M"),
    Written("a «five-year» target", "P5Y"), Written("a «one-year» plan", "P1Y"),
    Written("a «10-year» plan", "P10Y"),
    Written("a «two-day» visit", "P2D"), Written("«five to seven years»", "P5Y..P7Y"),
    Written("«two years and six months»", "P2Y6M"), Written("«one and a half years»", "P1Y6M"),
    Written("«at least 90 days»", "≥ P90D"), Written("«two and a half years»", "P2Y6M"),
  ]

  @Test(arguments: points + intervals) func dates(_ written: Written) throws {
    try written.check("en")
  }

  @Test(arguments: durations) func lengths(_ written: Written) throws {
    try written.check("en")
  }
}
