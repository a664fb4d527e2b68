import Reading
import Testing

/// Dates and durations in Japanese.
@Suite struct JapaneseDateTests {
  static let points: [Written] = [
    Written("«2025年12月20日»、東京で", "2025-12-20"),
    Written("«２０２５年１２月２０日»に", "2025-12-20"),
    Written("«12月20日»、東京で", "XXXX-12-20 (year?)"),
    Written("«二〇二五年十二月二十日»", "2025-12-20"), Written("«令和7年12月20日»", "2025-12-20"),
    Written("«2026年5月»に開催", "2026-05"), Written("«8月»に開催", "XXXX-08 (year?)"),
    Written("«2028年»を国際法の年に", "2028"), Written("«2025年度»予算", "2025"),
    Written("«2030年頃»", "2030~"), Written("«1990年代»に", "199X"),
    Written("«2025/12/20»", "2025-12-20"), Written("«2025.12.20»", "2025-12-20"),
    Written("«2025-12-20»", "2025-12-20"), Written("同年«8月2日»に", "XXXX-08-02 (year?)"),
  ]

  static let intervals: [Written] = [
    Written("«8月9日から12日»に", "XXXX-08-09/XXXX-08-12 (year?)"),
    Written("«8月9日から12日まで»", "XXXX-08-09/XXXX-08-12 (year?)"),
    Written("«2024年8月9日から12日まで»", "2024-08-09/2024-08-12"),
    Written("«8月9〜12日»", "XXXX-08-09/XXXX-08-12 (year?)"),
    Written("«2024年7月30日〜8月2日»", "2024-07-30/2024-08-02"),
    Written("«12月19、20日»に", "XXXX-12-19/XXXX-12-20 (year?)"),
    Written("«2024年から2026年まで»", "2024/2026"), Written("«2024〜2026年»", "2024/2026"),
    Written("«2024〜26年»", "2024/2026"), Written("«2026年5月から7月»", "2026-05/2026-07"),
    Written("«2004年以来»", "2004/.."), Written("«2004年から»続く", "2004/.."),
    Written("«2026年5月以降»", "2026-05/.."), Written("«2040年まで»の戦略", "../2040"),
    Written("«2040年までに»", "../2040"), Written("«2026年半ばまでに»", "../2026"),
    Written("«2025年12月20日まで»", "../2025-12-20"),
  ]

  static let durations: [Written] = [
    Written("今後«5年間»で", "P5Y"), Written("«18年間»で", "P18Y"), Written("«20年以上»前から", "≥ P20Y"),
    Written("«2年»ごとに", "P2Y"), Written("«五年»後", "P5Y"), Written("«3か月»", "P3M"),
    Written("«３ヶ月»", "P3M"), Written("«2週間»", "P2W"), Written("«10日間»の訪問", "P10D"),
    Written("«5カ年»計画", "P5Y"), Written("«5〜7年»", "P5Y..P7Y"), Written("«1年6か月»", "P1Y6M"),
    Written("«1年半»", "P1Y6M"),
    Written("«5年以内»に", "≤ P5Y"), Written("«約20年»", "≈ P20Y"),
  ]

  @Test(arguments: points + intervals) func dates(_ written: Written) throws {
    try written.check("ja")
  }

  @Test(arguments: durations) func lengths(_ written: Written) throws {
    try written.check("ja")
  }
}
