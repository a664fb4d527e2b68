import Reading
import Testing

/// Dates and durations in Russian.
@Suite struct RussianDateTests {
  static let points: [Written] = [
    Written("«20 декабря» в Токио", "XXXX-12-20 (year?)"),
    Written("«20 декабря 2025 года» в Токио", "2025-12-20"),
    Written("«20 декабря 2025 г.» в Токио", "2025-12-20"),
    Written("«20 декабря 2025» в Токио", "2025-12-20"),
    Written("«20.12.2025»", "2025-12-20"), Written("«двадцатого декабря»", "XXXX-12-20 (year?)"),
    Written("«второго августа 2024 года»", "2024-08-02"),
    Written("в «мае 2026 года»", "2026-05"), Written("в «августе»", "XXXX-08 (year?)"),
    Written("в «2028 году»", "2028"), Written("на «2026 год»", "2026"),
    Written("в «1990-х годах»", "199X"), Written("«около 2030 года»", "2030~"),
    Written("в конце «2026 года»", "2026"), Written("«2025-12-20»", "2025-12-20"),
    Written("от «20 декабря 2025 года»", "2025-12-20"),
  ]

  static let intervals: [Written] = [
    Written("«с 9 по 12 августа»", "XXXX-08-09/XXXX-08-12 (year?)"),
    Written("«с 9 по 12 августа 2024 года»", "2024-08-09/2024-08-12"),
    Written("«9–12 августа 2024 года»", "2024-08-09/2024-08-12"),
    Written("«9 и 10 августа 2024 года»", "2024-08-09/2024-08-10"),
    Written("«с 30 июля по 2 августа 2024 года»", "2024-07-30/2024-08-02"),
    Written("«между 9 и 12 августа 2024 года»", "2024-08-09/2024-08-12"),
    Written("«с мая по июль 2026 года»", "2026-05/2026-07"),
    Written("в «2024–2026 годах»", "2024/2026"), Written("«2024-2026 гг.»", "2024/2026"),
    Written("«с 2024 по 2026 год»", "2024/2026"), Written("«с 2004 года»", "2004/.."),
    Written("«с мая 2026 года»", "2026-05/.."), Written("«начиная с 2026 года»", "2026/.."),
    Written("«до 2040 года»", "../2040"), Written("«не позднее 2030 года»", "../2030"),
    Written("в «2024-м» было", "2024"), Written("«к 2030 году»", "../2030"),
    Written("«до конца 2026 года»", "../2026"),
    Written("«до 20 декабря 2025 года»", "../2025-12-20"),
  ]

  static let durations: [Written] = [
    Written("в ближайшие «пять лет»", "P5Y"), Written("за «18 лет»", "P18Y"),
    Written("«более двадцати лет» назад", "> P20Y"), Written("каждые «два года»", "P2Y"),
    Written("через «один год»", "P1Y"), Written("«три месяца»", "P3M"),
    Written("«10 дней»", "P10D"), Written("«шесть недель»", "P6W"),
    Written("«пятилетний» план", "P5Y"), Written("«5-летний» план", "P5Y"),
    Written("«от пяти до семи лет»", "P5Y..P7Y"), Written("«1 год и 6 месяцев»", "P1Y6M"),
    Written("«полтора года»", "P1Y6M"), Written("«не более 90 дней»", "≤ P90D"),
  ]

  @Test(arguments: points + intervals) func dates(_ written: Written) throws {
    try written.check("ru")
  }

  @Test(arguments: durations) func lengths(_ written: Written) throws {
    try written.check("ru")
  }
}
