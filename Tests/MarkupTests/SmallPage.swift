import Charts
import Markup
import Report
import Scene
import Styling
import Testing
import Wording

/// A report with every kind of block, in which every text says where it is from.
struct SmallPage {
  /// What each text ends with.
  var mark = ""
  var blocks: [Block] = []
  var theme = Theme.plain()
  /// The figure that stands alone; nil for all blocks.
  var only: String?

  static let notes = (1...3).map { number in
    Note(number: number, body: [.text("ground \(number)")], records: [])
  }

  private func words(_ text: String) -> [Inline] { [.text(text + mark)] }

  /// Every kind of block.
  var everything: [Block] {
    [
      .heading(level: 2, words("section"), anchor: "section-1"),
      .paragraph(
        words("text") + [
          .noteMark(1), .noteMark(2), .emphasis(words("slanted")), .strong(words("bold")),
          .foreign(words("fremd"), language: "de"), .value("12" + mark, figure: "q"),
          .link(words("outside"), uri: "https://example.org/" + mark),
          .link(words("harm"), uri: "javascript:alert(1)"),
          .reference(words("inside"), anchor: "entry-a"),
          .reference(words("nowhere"), anchor: "lost"),
        ]),
      .list(ordered: true, items: [[.paragraph(words("item"))]]),
      .keyFigures(
        KeyFigures(
          data: KeyFigureTable(entries: [
            .init(
              sign: ">", number: "3.7" + mark, unit: "bn" + mark, label: "signed" + mark,
              notes: [1], spoken: "more than 3.7" + mark)
          ]))),
      .figure(figure),
      .heading(level: 3, words("below"), anchor: "section-2"),
      .table(table),
      .entries([
        Entry(anchor: "entry-a", heading: words("source"), paragraphs: [words("what it says")])
      ]),
      .pageBreak,
    ]
  }

  private var figure: FigureBlock {
    let row = CategoryTable.Row(label: "row" + mark, values: [], notes: [3])
    return FigureBlock(
      name: "chart" + mark, title: words("finding"), subtitle: words("unit"), kind: "bars",
      data: .categories(
        CategoryTable(unit: .count(noun: "n" + mark), panels: [.init(rows: [row])])),
      note: words("remark"))
  }

  private var table: TableBlock {
    TableBlock(
      name: "table", title: words("table"), subtitle: words("order"),
      columns: [
        .init(heading: "Group" + mark, kind: .group), .init(heading: "Name" + mark, kind: .text),
        .init(heading: "State" + mark, kind: .tag), .init(heading: "Ground", kind: .evidence),
      ],
      rows: [
        .init(cells: [words("group"), words("first"), words("open"), [.noteMark(2)]]),
        .init(cells: [words("group"), words("second"), [], []]),
      ], note: words("table remark"))
  }

  /// The page.
  func html() throws -> String {
    let report = ReportDocument(
      name: "small", language: "en", date: "2025-12-20",
      head: .init(
        kicker: "kicker" + mark, subject: "subject" + mark, asOf: "day" + mark,
        edition: "edition" + mark, foot: "foot" + mark, warning: "warning" + mark),
      title: words("title"), standfirst: words("standfirst"), blocks: blocks, notes: Self.notes)
    var picture = ChartPicture(
      frame: Frame(
        size: Size(width: 100, height: 50), items: [.text(Letters.run("a" + mark, x: 0))]))
    picture.citations = [.init(note: 3, area: Rect(x: 10, y: 10, width: 2, height: 2))]
    picture.legend = ["legend" + mark]
    let page = HTMLDocument(
      report: report, theme: theme, wording: try #require(Wording.named("en")),
      pictures: [
        "chart" + mark: .init(wide: picture, narrow: picture, description: "picture" + mark)
      ], generator: "test" + mark, figure: only)
    return page.html()
  }
}
