import Charts
import Markup
import Report
import Styling
import Testing
import Wording

@Suite("Texts of messages")
struct MailBodyTests {
  static func report(_ blocks: [Block], title: [Inline] = [.text("Title")]) -> ReportDocument {
    ReportDocument(
      name: "r", language: "en", date: "2025-12-20",
      head: .init(kicker: "Briefing", subject: "Process", asOf: "As of today", foot: ""),
      title: title, standfirst: [.text("What it says.")], blocks: blocks,
      notes: [Note(number: 1, body: [.text("Source, ¶ 3")], records: [])])
  }

  static func body(_ blocks: [Block], title: [Inline] = [.text("Title")]) throws -> MailBody {
    MailBody(
      report: report(blocks, title: title), theme: .plain(),
      wording: try #require(Wording.named("en")))
  }

  @Test("a report reads well as plain text")
  func plain() throws {
    let figures = KeyFigureTable(entries: [
      .init(sign: ">", number: "60", unit: "", label: "documents signed", notes: [1])
    ])
    let table = TableBlock(
      name: "t", title: [.text("Two things")],
      columns: [
        .init(heading: "Class", kind: .group), .init(heading: "Name", kind: .text),
        .init(heading: "Amount", kind: .number),
      ],
      rows: [
        .init(cells: [[.text("Target")], [.text("One")], [.value("≈ 3", figure: "q")]]),
        .init(cells: [[.text("Target")], [.text("Two")], []]),
      ])
    var body = try Self.body([
      .keyFigures(KeyFigures(data: figures)), .table(table),
      .list(ordered: true, items: [[.paragraph([.text("First")])]]),
      .paragraph([
        .value("> 60 documents", figure: "q"), .text(" stand"), .noteMark(1),
        .text(" on "), .link([.text("the page")], uri: "https://example.org/a"),
        .text(" and "), .link([.text("here")], uri: "file:///home/a"),
      ]),
    ])
    body.changes = .init(
      title: "What is new", summary: "1 record added", lines: [[.text("A line")]])
    body.foot = [.init("To leave this list", uri: "mailto:a@b.example")]
    #expect(
      body.text == """
        Briefing · Process

        Title
        =====

        What it says.

        As of today

        What is new
        -----------

        1 record added

        – A line

        Key figures
        -----------

        more than 60
          documents signed [1]

        Two things

        TARGET
        – One
          Amount: about 3
        – Two

        1. First

        more than 60 documents stand [1] on the page <https://example.org/a> and
        here

        Notes
        -----

        [1] Source, ¶ 3

        --\u{20}
        To leave this list: mailto:a@b.example

        """)
  }

  @Test("changes that the report tells are told once, on top, with the marks of their notes")
  func changes() throws {
    let line: [Inline] = [.text("A meeting was held"), .noteMark(1)]
    var body = try Self.body([
      .paragraph([.text("First.")]), .heading(level: 2, [.text("What is new")], anchor: "a"),
      .paragraph([.text("1 record added")]), .list(ordered: false, items: [[.paragraph(line)]]),
      .paragraph([.text("Last.")]),
    ])
    body.tell(.init(title: "Since 2024-08", summary: "1 record added", lines: []))
    let told = """
      What is new
      -----------

      1 record added

      – A meeting was held [1]

      First.

      Last.

      """
    #expect(body.text.contains(told))
    let html = body.html
    #expect(html.split(separator: "1 record added").count == 3, "preview and top")
    // Changes that stand nowhere in the report are told as they are.
    var other = try Self.body([.paragraph([.text("First.")])])
    other.tell(.init(title: "Since 2024-08", summary: "none", lines: [[.text("A line")]]))
    #expect(other.text.contains("Since 2024-08") && other.text.contains("– A line"))
  }

  @Test(
    "lines are as wide as a terminal counts them",
    arguments: [
      String(repeating: "word ", count: 50), String(repeating: "слово ", count: 50),
      String(repeating: "日本は五か年の目標、中央アジアは自前。", count: 8),
    ])
  func wrapping(_ text: String) throws {
    let lines = try Self.body([.paragraph([.text(text)])]).text.split(separator: "\n")
    for line in lines {
      let wide = line.unicodeScalars.count { $0.value >= 0x3000 }
      #expect(line.count + wide <= 72, "\(line)")
      #expect(!"、。」".contains(line.first ?? " "), "\(line)")
    }
    let joined = lines.joined().filter { $0 != " " }
    #expect(joined.contains(text.filter { $0 != " " }))
  }

  @Test("what a report says cannot become markup, and leads nowhere but to the web")
  func escaping() throws {
    let body = try Self.body(
      [
        .paragraph([
          .text("<script>alert(1)</script>"), .link([.text("x")], uri: "javascript:alert(1)"),
          .link([.text("y")], uri: "https://example.org/?a=\"b\""),
          .reference([.text("z")], anchor: "a"),
        ])
      ], title: [.text("</title><img src=x>")])
    let html = body.html
    #expect(!html.contains("<script"))
    #expect(!html.contains("javascript:"))
    #expect(!html.contains("<img"))
    #expect(!html.contains("href=\"#"))
    #expect(html.contains("href=\"https://example.org/?a=&quot;b&quot;\""))
  }

  @Test("a picture is asked for by its name, with words for those who do not see it")
  func pictures() throws {
    let figure = FigureBlock(
      name: "f", title: [.text("Finding")], subtitle: [], kind: "bars",
      data: .keyFigures(KeyFigureTable(entries: [])))
    var body = try Self.body([.figure(figure)])
    body.descriptions = ["f": "Bars: 3 and 4."]
    #expect(!body.html.contains("<img"))
    #expect(body.html.contains("Bars: 3 and 4."))
    body.pictures = ["f": MailPicture(contentID: "f@x", width: 560, height: 300)]
    #expect(body.html.contains("src=\"cid:f@x\" alt=\"Bars: 3 and 4.\" width=\"560\""))
    #expect(body.text.contains("Bars: 3 and 4."))
  }
}
