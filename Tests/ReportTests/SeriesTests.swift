import Report
import Testing

/// Charts over time in reports.
@Suite("Series")
struct SeriesTests {
  private func lines(_ fields: String, in language: String = "en") throws -> [String] {
    try Samples.lines("```chart\nname: b\ntitle: A finding\n\(fields)\n```", in: language)
  }

  @Test("a data table is drawn as series, with its publication as the note")
  func table() throws {
    let found = try lines("kind: line\nfigure: table name=passengers\nhighlight: [south]")
    #expect(
      found == [
        "figure b: A finding", "  [1]",
        "  Northern line: 2021 410000, 2022 455000, 2023 > 490000, 2024 530000 []",
        "  Southern line!: 2021 ≈ 95000, 2022 ·, 2023 120000, 2024 110000..135000 []",
        "  note: ", "[1] Ports Office, “Ferries in figures”, March 2025.",
      ])
    let german = try lines("kind: line\nfigure: table name=passengers", in: "de")
    #expect(german[2].hasPrefix("  Nordlinie: 2021 410000"))
  }

  @Test("small multiples show each series before the others")
  func multiples() throws {
    let found = try lines(
      "kind: line\nfigure: table name=passengers from=2023\nmultiples: series")
    #expect(
      found.dropFirst(2).dropLast() == [
        "  panel Northern line of line []",
        "  Southern line…: 2023 120000, 2024 110000..135000 []",
        "  : 2023 > 490000, 2024 530000 []", "  panel Southern line of line []",
        "  Northern line…: 2023 > 490000, 2024 530000 []",
        "  : 2023 120000, 2024 110000..135000 []", "  note: ",
      ])
  }

  @Test("bars take data tables too")
  func bars() throws {
    let found = try lines("kind: grouped-bars\nfigure: table name=passengers until=2022")
    #expect(
      found.dropFirst(2).dropLast() == [
        "  : 2021 /  / 410,000|≈\u{202f}95,000 /  []", "  : 2022 /  / 455,000 /  []", "  note: ",
      ])
  }

  @Test("counts by year leave gaps, and name what has no year")
  func years() throws {
    let found = try lines("kind: step\nfigure: events.by by=year\nannotate: { flights: Flights }")
    #expect(found[2].hasPrefix("  : 2024 2, 2025 1"))
    #expect(found[3].hasPrefix("  at 19875…19904: Flights"))
    #expect(found[4] == "  note: Without a year, and so not drawn: Next summit.")
  }
}
