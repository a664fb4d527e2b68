import Reading
import Testing

/// Dates and durations in German.
@Suite struct GermanDateTests {
  static let points: [Written] = [
    Written("am «20. Dezember» in Tokio", "XXXX-12-20 (year?)"),
    Written("am «20. Dezember 2025» in Tokio", "2025-12-20"),
    Written("am «2. Aug. 2024»", "2024-08-02"),
    Written("am «20.12.2025» in Tokio", "2025-12-20"),
    Written("am «20.12.» in Tokio", "XXXX-12-20 (year?)"),
    Written("Stand «2025-12-20»", "2025-12-20"),
    Written("am «zwanzigsten Dezember»", "XXXX-12-20 (year?)"),
    Written("für «Mai 2026» geplant", "2026-05"),
    Written("im «August» geplant", "XXXX-08 (year?)"),
    Written("im «Jahr 2026» geplant", "2026"),
    Written("das «Jahr 2028» zum Jahr des Rechts", "2028"),
    Written("Das war «2024» so.", "2024"),
    Written("Ende «2026» soll es fertig sein", "2026"),
    Written("«5 Prozent» mehr als «2024»", "5 %", "2024"),
    Written("FY2025 und das dritte Quartal «2025»", "2025"),
    Written("«um 2030»", "2030~"),
    Written("in den «1990er Jahren»", "199X"),
    Written("„Zentralasien – Japan «2040»“", "2040"),
    Written("am 30. Februar «2025»", "2025"),
  ]

  static let intervals: [Written] = [
    Written("wird «vom 9. bis 12. August» reisen", "XXXX-08-09/XXXX-08-12 (year?)"),
    Written("«vom 9. bis 12. August 2024»", "2024-08-09/2024-08-12"),
    Written("«von 9. bis 12. August»", "XXXX-08-09/XXXX-08-12 (year?)"),
    Written("«9.–12. August 2024»", "2024-08-09/2024-08-12"),
    Written("am «9. und 10. August 2024»", "2024-08-09/2024-08-10"),
    Written("«vom 30. Juli bis zum 2. August 2024»", "2024-07-30/2024-08-02"),
    Written("«vom 30. Dezember bis 2. Januar 2025»", "2024-12-30/2025-01-02"),
    Written("«zwischen dem 9. und 12. August 2024»", "2024-08-09/2024-08-12"),
    Written("«von Mai bis Juli 2026»", "2026-05/2026-07"),
    Written("am «19./20. Dezember 2025»", "2025-12-19/2025-12-20"),
    Written("am «19. und 20. Dezember»", "XXXX-12-19/XXXX-12-20 (year?)"),
    Written("«5.–7.5.2025»", "2025-05-05/2025-05-07"),
    Written("«2024–2026»", "2024/2026"),
    Written("«von 2024 bis 2026»", "2024/2026"),
    Written("im Haushalt «2024/25»", "2024/2025"),
    Written("«seit 2004» gibt es den Dialog", "2004/.."),
    Written("«seit Mai 2026»", "2026-05/.."),
    Written("«seit dem 20. Dezember 2025»", "2025-12-20/.."),
    Written("«ab 2026»", "2026/.."),
    Written("«bis 2040»", "../2040"),
    Written("«bis zum Jahr 2040»", "../2040"),
    Written("«bis Ende 2026»", "../2026"),
    Written("«bis zum 20. Dezember 2025»", "../2025-12-20"),
  ]

  static let durations: [Written] = [
    Written("in den kommenden «fünf Jahren»", "P5Y"),
    Written("In «18 Jahren» hat Japan", "P18Y"),
    Written("vor «mehr als zwanzig Jahren»", "> P20Y"),
    Written("vor «über zwanzig Jahren»", "> P20Y"),
    Written("«5 Mrd. Euro» «über fünf Jahre»", "5e9 EUR", "P5Y (über?)"),
    Written("alle «zwei Jahre»", "P2Y"),
    Written("in «einem Jahr»", "P1Y"),
    Written("«drei Monate» lang", "P3M"),
    Written("«zehn Tage» später", "P10D"),
    Written("binnen «sechs Wochen»", "P6W"),
    Written("ein «5-jähriger» Plan", "P5Y"),
    Written("ein «fünfjähriger» Plan", "P5Y"),
    Written("«fünf bis sieben Jahre»", "P5Y..P7Y"),
    Written("«1,5 Jahre»", "P1Y6M"),
    Written("«anderthalb Jahre»", "P1Y6M"),
    Written("«zwei Jahre und sechs Monate»", "P2Y6M"),
    Written("«höchstens 90 Tage»", "≤ P90D"),
  ]

  @Test(arguments: points + intervals) func dates(_ written: Written) throws {
    try written.check("de")
  }

  @Test(arguments: durations) func lengths(_ written: Written) throws {
    try written.check("de")
  }
}
