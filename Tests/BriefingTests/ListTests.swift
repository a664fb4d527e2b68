import Report
import Scene
import Testing

@Suite("Lists on pages")
struct ListTests {
  /// Where runs of text start on a page, with the texts.
  private func runs(of blocks: [Block]) throws -> [(text: String, left: Double, right: Double)] {
    let sample = SampleReport(name: "summit-briefing", language: "en")
    let head = ReportDocument.Head(kicker: "Test", subject: "Lists", asOf: "", foot: "")
    let tree = ReportDocument(
      name: "lists", language: "en", date: "2025-12-20", head: head, title: [.text("Lists")],
      blocks: blocks, notes: [])
    let page = try #require(try sample.pages(of: tree).pages.first)
    return Self.runs(in: page.items, offset: 0)
  }

  private static func runs(
    in items: [Item], offset: Double
  ) -> [(text: String, left: Double, right: Double)] {
    items.flatMap { item -> [(text: String, left: Double, right: Double)] in
      switch item {
      case .group(let group): runs(in: group.items, offset: offset + group.offset.x)
      case .content(_, let inner): runs(in: inner, offset: offset)
      case .text(let run):
        [(run.text, offset + run.origin.x, offset + run.origin.x + run.width)]
      default: []
      }
    }
  }

  @Test("a mark of two digits keeps clear of its text")
  func wideMarks() throws {
    let items = (1...12).map { [Block.paragraph([.text("item\($0)")])] }
    let runs = try runs(of: [.list(ordered: true, items: items)])
    let mark = try #require(runs.first { $0.text == "12." })
    let text = try #require(runs.first { $0.text == "item12" })
    #expect(mark.right < text.left)
    #expect(runs.first { $0.text == "item1" }?.left == text.left)
  }

  @Test("a list within an item stands where the item's text does")
  func nested() throws {
    let inner = Block.list(ordered: false, items: [[.paragraph([.text("inner")])]])
    let runs = try runs(of: [
      .list(ordered: false, items: [[.paragraph([.text("outer")]), inner]])
    ])
    let marks = runs.filter { $0.text == "–" }
    let outer = try #require(runs.first { $0.text == "outer" })
    let text = try #require(runs.first { $0.text == "inner" })
    #expect(marks.count == 2)
    #expect(marks.last?.left == outer.left)
    #expect(text.left > outer.left)
  }
}
