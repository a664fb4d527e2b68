import Quantities
import Testing

@Suite struct CalendarTests {
  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-03-01", 11_017), ("2025-12-20", 20_442),
    ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
  ])
  func countsDays(literal: String, number: Int) throws {
    let day = try CalendarDay(parsing: literal)
    #expect(day.dayNumber == number)
    #expect(CalendarDay(dayNumber: number) == day)
    #expect(day.literal == literal)
  }

  @Test func staysInTheCalendar() {
    for number in stride(from: -719_162, through: 2_932_896, by: 997) {
      #expect(CalendarDay(dayNumber: number)?.dayNumber == number)
    }
    #expect(CalendarDay(dayNumber: 2_932_897) == nil)
    #expect(CalendarDay(dayNumber: .min) == nil)
  }

  @Test(arguments: [
    ("2025-12-20", "P5Y", "2030-12-20"), ("2024-01-31", "P1M", "2024-02-29"),
    ("2024-02-29", "P1Y", "2025-02-28"), ("2025-12-20", "P18M", "2027-06-20"),
    ("2025-12-20", "P2W", "2026-01-03"), ("2025-12-20", "P1Y1M12D", "2027-02-01"),
  ])
  func addsDurations(start: String, duration: String, end: String) throws {
    let day = try CalendarDay(parsing: start)
    #expect(day.adding(try ISODuration(parsing: duration))?.literal == end)
  }

  @Test func endsWithTheCalendar() throws {
    let last = try CalendarDay(parsing: "9999-12-31")
    #expect(last.adding(ISODuration(days: 1)) == nil)
    #expect(last.adding(ISODuration(years: .max)) == nil)
    #expect(last.advanced(byDays: .max) == nil)
  }

  @Test(arguments: ["P5Y", "P18M", "P2Y6M", "P3W", "P10D", "P1Y2M3D", "P0D"])
  func durationsReadBack(literal: String) throws {
    #expect(try ISODuration(parsing: literal).literal == literal)
  }

  @Test(arguments: [
    ("", 0), ("P", 1), ("5Y", 0), ("P5", 2), ("P5M2Y", 4), ("P2W3D", 1), ("P1Y2W", 3), ("PT5H", 1),
    ("P5YX", 3),
  ])
  func durationsRefuse(text: String, offset: Int) {
    let error = #expect(throws: LiteralError.self) { _ = try ISODuration(parsing: text) }
    #expect(error?.offset == offset)
  }

  @Test(
    arguments: [
      ("2026/2030", "P5Y"), ("2024-08-09/2024-08-12", "P4D"), ("2026-01/2026-06", "P6M"),
      ("2025-12-20/2030-12-19", "P5Y"), ("2024-01-15/2024-03-20", "P2M6D"), ("2026/..", nil),
      ("2025-12/2030", nil), ("2026", nil), ("202X/2030", nil),
    ] as [(String, String?)])
  func spansIntervals(date: String, duration: String?) throws {
    #expect(ISODuration(spanning: try EDTFDate(parsing: date))?.literal == duration)
  }
}
