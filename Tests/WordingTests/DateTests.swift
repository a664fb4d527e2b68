import Quantities
import Testing

@testable import Wording

@Suite struct DateTests {
  @Test(arguments: [
    ("en", "2025-12-20", "20~December 2025", "20~Dec 2025", "20~Dec"),
    ("en", "2026-05", "May 2026", "May 2026", "May"), ("en", "2028", "2028", "2028", "2028"),
    ("en", "2024-08-09/2024-08-12", "9–12~August 2024", "9–12~Aug 2024", "9–12~Aug"),
    (
      "en", "2024-08-30/2024-09-02", "30~August~– 2~September 2024", "30~Aug~– 2~Sept 2024",
      "30~Aug~– 2~Sept"
    ),
    (
      "en", "2025-12-20/2026-01-03", "20~December 2025~– 3~January 2026",
      "20~Dec 2025~– 3~Jan 2026", "20~Dec~– 3~Jan"
    ),
    ("en", "2026-01/2026-03", "January–March 2026", "Jan–Mar 2026", "Jan–Mar"),
    ("en", "2026/2030", "2026–2030", "2026–2030", "2026–2030"),
    ("en", "2025-12-20~", "about 20~December 2025", "c.~20~Dec 2025", "c.~20~Dec"),
    ("en", "2025?", "2025 (uncertain)", "2025 (uncertain)", "2025 (uncertain)"),
    ("en", "2025-12-20/..", "since 20~December 2025", "since 20~Dec 2025", "since 20~Dec"),
    ("en", "../2040", "until 2040", "until 2040", "until 2040"),
    (
      "en", "2025/", "since 2025 (end not stated)", "since 2025 (end not stated)",
      "since 2025 (end not stated)"
    ),
    ("en", "[2022,2023,2024]", "2022, 2023 or 2024", "2022, 2023 or 2024", "2022, 2023 or 2024"),
    (
      "en", "[2020..2024]", "between 2020 and 2024", "between 2020 and 2024",
      "between 2020 and 2024"
    ),
    ("en", "XXXX-08-02", "2~August (year not stated)", "2~Aug (year not stated)", "2~Aug"),
    ("en", "XXXX", "not stated", "not stated", "not stated"),
    ("en", "202X", "2020s", "2020s", "2020s"),
    ("en", "20XX", "2000–2099", "2000–2099", "2000–2099"),
    ("de", "2025-12-20", "20.~Dezember 2025", "20.~Dez. 2025", "20.~Dez."),
    ("de", "2024-08-09/2024-08-12", "9.–12.~August 2024", "9.–12.~Aug. 2024", "9.–12.~Aug."),
    ("de", "../2040", "bis 2040", "bis 2040", "bis 2040"),
    ("de", "202X", "2020er~Jahre", "2020er~Jahre", "2020er~Jahre"),
    ("ru", "2025-12-20", "20~декабря 2025~года", "20~дек. 2025", "20~дек."),
    ("ru", "2026-05", "май 2026~года", "май 2026", "май"),
    ("ru", "2026-05/..", "с~мая 2026~года", "с~мая 2026", "с~мая"),
    ("ru", "2026", "2026~год", "2026", "2026"),
    ("ru", "../2040", "до~2040~года", "до~2040", "до~2040"),
    ("ru", "2026/2030", "2026–2030~годы", "2026–2030", "2026–2030"),
    ("ru", "2026~", "около 2026~года", "ок.~2026", "ок.~2026"),
    ("kk", "2025-12-20", "2025~жылғы 20~желтоқсан", "2025~ж. 20~жел.", "20~жел."),
    (
      "kk", "2025-12-20/..", "2025~жылғы 20~желтоқсаннан бастап", "2025~ж. 20~жел. бастап",
      "20~жел. бастап"
    ),
    ("kk", "../2040", "2040~жылға дейін", "2040~ж. дейін", "2040~ж. дейін"),
    ("kk", "2024-08-09/2024-08-12", "2024~жылғы 9–12~тамыз", "2024~ж. 9–12~там.", "9–12~там."),
    ("ja", "2025-12-20", "2025年12月20日", "2025年12月20日", "12月20日"),
    ("ja", "2024-08-09/2024-08-12", "2024年8月9日〜12日", "2024年8月9日〜12日", "8月9日〜12日"),
    ("ja", "2026/2030", "2026〜2030年", "2026〜2030年", "2026〜2030年"),
    ("ja", "2025-12-20/..", "2025年12月20日以降", "2025年12月20日以降", "12月20日以降"),
    ("ja", "2026-05~", "2026年5月頃", "2026年5月頃", "5月頃"),
  ])
  func areWritten(
    tag: String, literal: String, long: String, short: String, dayMonth: String
  ) throws {
    let (wording, date) = (try wording(tag), try EDTFDate(parsing: literal))
    #expect(visible(wording.date(date, .long)) == long)
    #expect(visible(wording.date(date, .short)) == short)
    #expect(visible(wording.date(date, .dayMonth)) == dayMonth)
  }

  @Test(arguments: [
    ("2024-08-09/2025-08-12", "2024–2025"), ("2024-08-09/2024-08-12", "2024"),
    ("2026-05~", "about 2026"),
    ("[2022-01,2022-02]", "2022"), ("XXXX-08-02", "not stated"),
  ])
  func areWrittenInYears(literal: String, text: String) throws {
    #expect(try wording("en").date(EDTFDate(parsing: literal), .yearOnly) == text)
  }

  @Test(arguments: [
    ("en", "P5Y", "5~years", "five-year target"), ("en", "P18M", "18~months", "18-month target"),
    ("en", "P2Y6M", "2~years and 6~months", "30-month target"),
    ("en", "P1Y", "1~year", "one-year target"), ("de", "P5Y", "5~Jahre", "target für 5~Jahre"),
    ("ru", "P5Y", "5~лет", "target на 5~лет"), ("kk", "P5Y", "5~жыл", "5~жылдық target"),
    ("ja", "P5Y", "5年", "5年間のtarget"), ("en", "P3W", "3~weeks", "three-week target"),
    ("en", "P0D", "0~days", "0-day target"),
  ])
  func durations(tag: String, literal: String, plain: String, horizon: String) throws {
    let (wording, duration) = (try wording(tag), try ISODuration(parsing: literal))
    #expect(visible(wording.duration(duration)) == plain)
    #expect(visible(wording.horizon("target", duration)) == horizon)
  }
}
