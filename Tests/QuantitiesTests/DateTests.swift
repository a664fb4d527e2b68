import Quantities
import Testing

@Suite struct DateTests {
  @Test(
    arguments: [
      ("2026", "2026-01-01", "2026-12-31"), ("2026-05", "2026-05-01", "2026-05-31"),
      ("2025-12-20", "2025-12-20", "2025-12-20"), ("2025-12-20~", "2025-12-20", "2025-12-20"),
      ("202X", "2020-01-01", "2029-12-31"), ("20XX?", "2000-01-01", "2099-12-31"),
      ("202X-02", "2020-02-01", "2029-02-28"), ("XXXX-08-02", nil, nil), ("XXXX", nil, nil),
      ("XXXX-02-29%", nil, nil), ("2024-08-09/2024-08-12", "2024-08-09", "2024-08-12"),
      ("2025-12-20/..", "2025-12-20", nil), ("../2040", nil, "2040-12-31"),
      ("2025/", "2025-01-01", nil), ("/2030", nil, "2030-12-31"),
      ("2023~/2024?", "2023-01-01", "2024-12-31"), ("[2022,2024]", "2022-01-01", "2024-12-31"),
      ("[2022-08,XXXX-09]", nil, nil), ("2024/2024-08", "2024-01-01", "2024-08-31"),
    ] as [(String, String?, String?)])
  func readsBackWhatItPrints(text: String, earliest: String?, latest: String?) throws {
    let date = try EDTFDate(parsing: text)
    #expect(date.literal == text)
    #expect(date.earliest?.literal == earliest)
    #expect(date.latest?.literal == latest)
  }

  @Test(arguments: [
    ("[2022..2024]", "[2022,2023,2024]"),
    ("[2024-12..2025-01, 2025-03]", "[2024-12,2025-01,2025-03]"),
    ("[2024-02-28..2024-03-01]", "[2024-02-28,2024-02-29,2024-03-01]"), ("2026-XX", "2026"),
    ("2026-05-XX", "2026-05"), ("2025/XXXX", "2025/"),
  ])
  func writesOneWay(text: String, literal: String) throws {
    #expect(try EDTFDate(parsing: text).literal == literal)
  }

  @Test(arguments: [
    ("2025-13", "there is no month \"13\"", 5),
    ("2025-02-30", "the month does not have a day \"30\"", 8),
    ("2023-02-29", "the month does not have a day \"29\"", 8),
    ("2025-00", "there is no month \"00\"", 5),
    ("XXXX-02-30", "the month does not have a day \"30\"", 8), ("25-12-20", "", 0), ("0000", "", 0),
    ("2025-1-2", "", 6), ("2025-XX-05", "the date has a day but no month", 0), ("", "", 0),
    ("..", "", 2),
    ("../..", "the interval has neither a start nor an end", 0),
    ("2025/2024", "the interval ends before it starts", 0), ("[2025]", "", 0),
    ("[2025,2026", "", 10),
    ("[2025..2024]", "", 7), ("[2025..2026-05]", "", 7), ("2025-12-20T10", "unexpected \"T\"", 10),
  ])
  func refuses(text: String, message: String, offset: Int) {
    let error = #expect(throws: LiteralError.self) { _ = try EDTFDate(parsing: text) }
    #expect(error?.offset == offset)
    #expect(message.isEmpty || error?.message == message)
  }

  @Test func sortsInTime() throws {
    let dates = [
      "2024-08-02", "2024-08-09/2024-08-12", "2024-08-09/..", "../2024-09", "2025", "2025-12-20",
      "XXXX-08-02", "XXXX-08-03",
    ]
    let keys = try dates.map { try EDTFDate(parsing: $0).orderingKey }
    #expect(keys.shuffled().sorted() == keys)
  }

  @Test func knowsOpenEndsAndHedges() throws {
    #expect(try EDTFDate(parsing: "2025/..").isOpenEnded)
    #expect(try !EDTFDate(parsing: "2025/").isOpenEnded)
    #expect(try EDTFDate(parsing: "2025/2026~").isHedged)
    #expect(try !EDTFDate(parsing: "2025/2026").isHedged)
  }
}
