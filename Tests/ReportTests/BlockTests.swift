import Report
import Testing

@Suite("Blocks")
struct BlockTests {
  /// A block between its fences, with a name and a title.
  private func lines(
    _ kind: String, _ fields: String, in language: String = "en"
  ) throws -> [String] {
    try Samples.lines(
      "```\(kind)\nname: b\ntitle: A finding\n\(fields)\n```", in: language
    ).filter { !$0.hasPrefix("[") }
  }

  @Test("classes and stocks stand in panels, in the one currency that is stated for all")
  func money() throws {
    let found = try lines(
      "chart",
      """
      kind: bars
      panels:
        - figure: commitments
        - { figure: stocks, heading: stock }
      """)
    #expect(
      found == [
        "figure b: A finding", "  ",
        "  target: Private projects / private, 5\u{a0}years / "
          + "≈\u{202f}3\u{a0}trillion\u{a0}JPY (>\u{202f}19) /  [1]",
        "  signed agreement: Loan /  / >\u{202f}2 / >\u{202f}60\u{a0}documents [2]",
        "  stock: Stock of 2024 / 1\u{a0}May 2024 / >\u{202f}7 / 18\u{a0}years [3]",
        "  stock: Stock of 2025 / 1\u{a0}May 2025 / >\u{202f}8 /  [4]", "  note: ",
      ])
  }

  @Test("counts are stacked by the words of a filter")
  func stacked() throws {
    let found = try lines(
      "chart", "kind: stacked-bars\nfigure: proposals.by by=country\ngroup: scope\norder: name")
    #expect(
      found.dropFirst(2) == [
        "  : Kazakhstan /  / 1 /  [1]", "  : Uzbekistan /  / 2 /  [2]", "  note: ",
      ])
    #expect(
      try lines("chart", "kind: bars\nfigure: proposals.by by=country\nlimit: 1").dropFirst(2)
        == ["  : Uzbekistan /  / 2 /  [1]", "  note: "])
  }

  @Test("interests are marked by their strongest mode")
  func matrix() throws {
    let found = try lines("chart", "kind: matrix\nfigure: interests\nevidence: whole")
    #expect(
      found == [
        "figure b: A finding", "  [1]", "  JP KZ UZ", "  Transport: · filled half 2 []",
        "  Energy: diamond · · 1 []", "  note: ",
      ])
  }

  @Test("events without proof stay planned, without a date they are named below")
  func timeline() throws {
    let found = try lines("timeline", "figure: events\nlanes: [meetings, ahead]", in: "de")
    #expect(
      found == [
        "figure b: A finding", "  ",
        "  Treffen: Früherer Gipfel, 1.\u{a0}Juli 2024, später widersprochen contradicted "
          + "19905…19905 [1]",
        "  Treffen: Gipfel, 1.\u{a0}Mai 2025 held 20209…20209 [2]",
        "  Geplant: Flüge, Juni 2024, geplant (Stand Mai 2024) planned 19875…19904? [3]",
        "  note: Ohne Datum: Nächster Gipfel.",
      ])
  }

  @Test("a table groups its rows and cites its sources")
  func table() throws {
    let found = try lines(
      "table",
      """
      figure: proposals
      columns: [country, name, { column: strict, heading: Wording }, scope, evidence]
      group: country
      """)
    #expect(
      found == [
        "table b: A finding",
        "  Country(group) | Proposal(text) | Wording(text) | Scope(tag) | Article(evidence)",
        "  Kazakhstan | A railway | proposed | national | ¶\u{a0}7",
        "  Uzbekistan | A common grid | proposed | regional | ¶\u{a0}8",
        "  Uzbekistan | More talks |  | regional | ¶\u{a0}8",
      ])
  }

  @Test("a sum that a rule forbids can be printed as refused")
  func refusal() throws {
    let found = try lines("table", "figure: stocks.total\nrefusals: print\ncolumns: [name]")
    #expect(
      found == [
        "A finding Stock of 2025; Stock of 2024[1]: not added up (A5). Stocks are not flows, and "
          + "two stocks are not added up."
      ])
  }

  @Test("a block that finds nothing is left out where it says so")
  func empty() throws {
    #expect(
      try lines("table", "figure: proposals country=JP\nif-empty: omit\ncolumns: [name]") == [])
    let keys =
      "```key-figures\nif-refused: omit\nfigures:\n  - { figure: stocks.total, label: x }\n```"
    #expect(try Samples.lines(keys) == [])
  }

  @Test("filters may stand apart from the question")
  func filters() throws {
    let found = try lines(
      "table", "figure: proposals\nfilter: { country: UZ, strict: yes }\ncolumns: [name]")
    #expect(found.dropFirst(2) == ["  A common grid"])
  }

  @Test("figures bring their data as rows")
  func data() throws {
    let document = try Samples.report(
      "```chart\nname: b\nkind: bars\ntitle: A finding\nfigure: commitments\n```")
    guard case .figure(let figure)? = document.blocks.first else {
      Issue.record("the block is no figure")
      return
    }
    #expect(
      figure.table == [
        ["Kind", "Measure", "Amount", "Records"],
        ["target", "Private projects", "≈ 3e12 JPY; > 19e9 USD", "target"],
        ["signed agreement", "Loan", "> 2e9 USD", "loan"],
      ])
  }

  @Test("a report says of which day and kind it is")
  func head() throws {
    let options = ReportOptions(edition: "2025-05", isUnchecked: true)
    let document = try Samples.report("Text.", in: "de", options: options)
    #expect(document.date == "2025-05-02")
    #expect(
      document.head
        == ReportDocument.Head(
          kicker: "Briefing", subject: "Prozess", asOf: "Stand 2.\u{a0}Mai 2025",
          edition: "Ausgabe 2025-05", foot: "Bericht · Deutsch", warning: "Ungeprüft"))
  }
}
