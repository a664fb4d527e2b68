import Charts
import Report
import Styling
import Testing

@testable import Markup

@Suite("HTML") struct HTMLTests {
  /// What stands between the tags of the main part, and the tags themselves, line by line.
  private func main(_ blocks: [Block]) throws -> String {
    let html = try SmallPage(blocks: blocks).html()
    let start = try #require(html.firstRange(of: "<main id=\"text\">\n"))
    let end = try #require(html.firstRange(of: "\n</main>"))
    return String(html[start.upperBound..<end.lowerBound])
  }

  @Test("a paragraph is followed by the notes that it cites, each mark by its own way back")
  func notes() throws {
    let text = try main([.paragraph([.text("A"), .noteMark(1), .noteMark(2), .text(" UN.")])])
    #expect(
      text == """
        <p>A<sup><a class="mark" id="mark-1" href="#note-1" role="doc-noteref" \
        aria-label="Go to note\u{a0}1">1</a></sup><sup><span class="mark">,</span></sup><sup>\
        <a class="mark" id="mark-2" href="#note-2" role="doc-noteref" \
        aria-label="Go to note\u{a0}2">2</a></sup> <abbr title="United Nations">UN</abbr>.</p>
        <div class="notes">
        <div class="note first beside" id="note-1" role="doc-footnote">
        <a class="number" href="#mark-1" role="doc-backlink" \
        aria-label="Back to mark\u{a0}1 in the text">1</a>
        <span>ground 1</span>
        </div>
        <div class="note first beside" id="note-2" role="doc-footnote">
        <a class="number" href="#mark-2" role="doc-backlink" \
        aria-label="Back to mark\u{a0}2 in the text">2</a>
        <span>ground 2</span>
        </div>
        </div>
        <div class="notes">
        <div class="note first beside" id="note-3" role="doc-footnote">
        <a class="number" href="#text" role="doc-backlink" \
        aria-label="Back to mark\u{a0}3 in the text">3</a>
        <span>ground 3</span>
        </div>
        </div>
        """)
  }

  @Test("a figure stands alone in the frame of the page, with its data and its evidence")
  func figureAlone() throws {
    var page = SmallPage()
    page.blocks = page.everything
    page.only = "table"
    let html = try page.html()
    #expect(html.contains("<title>table · title</title>"))
    #expect(html.contains("<h1>title</h1>") && html.contains("id=\"figure-table\""))
    #expect(html.contains("ground 2") && !html.contains("ground 1"))
    for other in ["standfirst</p>", "<h2", "figure-chart", "<nav", "what it says"] {
      #expect(!html.contains(other), "\(other)")
    }
  }

  @Test("a note that is cited again stands again, but only once in the margin and on paper")
  func copies() throws {
    let cites = Block.paragraph([.text("A"), .noteMark(1)])
    let text = try main([
      .keyFigures(
        .init(
          data: .init(entries: [
            .init(sign: "", number: "1", unit: "", label: "l", notes: [1])
          ]))), cites, cites,
    ])
    let copies = text.split(separator: "\n").filter { $0.contains("doc-footnote") }.prefix(3)
    #expect(
      copies == [
        "<div class=\"note first\" id=\"note-1\" role=\"doc-footnote\">",
        "<div class=\"note beside\" id=\"note-1-2\" role=\"doc-footnote\">",
        "<div class=\"note\" id=\"note-1-3\" role=\"doc-footnote\">",
      ])
  }

  @Test("notes of a row open below the row, and groups have a row of their own") func rows() throws
  {
    let table = SmallPage().everything.filter { if case .table = $0 { true } else { false } }
    let tags = try main(table).split(separator: "\n").filter {
      $0.hasPrefix("<tr") || $0.hasPrefix("<th ") || $0.hasPrefix("<td")
    }
    #expect(
      tags.prefix(12) == [
        "<tr>", "<th scope=\"col\">Name</th>", "<th scope=\"col\">State</th>",
        "<th scope=\"col\">Ground</th>", "<tr>",
        "<th class=\"group\" colspan=\"3\" scope=\"rowgroup\">group</th>", "<tr>",
        "<th scope=\"row\">first</th>",
        "<td data-label=\"State\"><span class=\"tag\">open</span></td>",
        "<td data-label=\"Ground\"><span><sup><a class=\"mark\" id=\"mark-2\" href=\"#note-2\" "
          + "role=\"doc-noteref\" aria-label=\"Go to note\u{a0}2\">2</a></sup></span></td>",
        "<tr class=\"note first\" id=\"note-2\">", "<td colspan=\"3\">",
      ])
  }

  @Test("a chart has two pictures with links over their marks, and its data behind a click")
  func figure() throws {
    let figure = SmallPage().everything.filter { if case .figure = $0 { true } else { false } }
    let text = try main(figure)
    for part in [
      "<figure class=\"chart\" id=\"figure-chart\">", "<p class=\"title\">finding</p>",
      "<div class=\"picture wide\">", "<div class=\"picture narrow\">",
      "<title id=\"figure-chart-wide-title\">finding</title>",
      "<desc id=\"figure-chart-narrow-desc\">picture</desc>",
      "style=\"left:11%;top:22%\"", "<p class=\"remark\">legend remark</p>",
      "<summary>The data as a table<span class=\"spoken\">: finding</span></summary>",
      "<th scope=\"row\">row<sup>", "<td class=\"number\">not stated</td>",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test("whatever a report says stays words") func escaping() throws {
    var page = SmallPage(mark: "</style></script><script src=\"http://evil/\">&\u{0}'\"")
    page.blocks = page.everything
    page.theme.fonts.families["text"] = .init(faces: [:], names: ["</style><script>", "serif"])
    let html = try page.html()
    #expect(!html.contains("<script"))
    #expect(!html.contains("\u{0}"))
    #expect(html.components(separatedBy: "</style>") == 2)
    #expect(!html.contains("href=\"javascript"))
    #expect(html.contains(">harm&lt;/style&gt;"))
  }

  @Test("identifiers are unique, and every link leads to one") func links() throws {
    var page = SmallPage()
    page.blocks = page.everything + page.everything
    let html = try page.html()
    let ids = html.values(of: "id")
    #expect(Set(ids).count == ids.count)
    let targets = html.values(of: "href").filter { $0.hasPrefix("#") }.map {
      String($0.dropFirst())
    }
    #expect(targets.count > 20)
    #expect(Set(targets).subtracting(ids).sorted() == [])
  }

  @Test("styles with notes at the foot have none in the margin") func foot() throws {
    var page = SmallPage(blocks: [.paragraph([.text("A"), .noteMark(1)])])
    page.theme.page.notes = .foot
    let html = try page.html()
    #expect(html.contains("<div class=\"notes under\">"))
    #expect(!html.contains("beside"))
  }
}

extension String {
  /// The pieces between the places where a text stands.
  fileprivate func components(separatedBy text: String) -> Int {
    var count = 1
    var rest = self[...]
    while let range = rest.firstRange(of: text) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }

  /// The values of an attribute, in order.
  fileprivate func values(of attribute: String) -> [String] {
    var values: [String] = []
    var rest = self[...]
    while let range = rest.firstRange(of: " \(attribute)=\"") {
      rest = rest[range.upperBound...]
      values.append(String(rest.prefix { $0 != "\"" }))
    }
    return values
  }
}
