import Charts
import Report
import Scene
import Styling
import Testing
import Typesetting
import Wording

@testable import Layout

@Suite struct StructureTests {
  private func layOut(_ blocks: [Block], notes: [Note] = []) throws -> PagedDocument {
    let head = ReportDocument.Head(kicker: "K", subject: "S", asOf: "D", foot: "F")
    let report = ReportDocument(
      name: "r", language: "en", date: "2026-01-01", head: head, title: [.text("Title")],
      blocks: blocks, notes: notes)
    let layouter = Layouter(
      theme: .plain(), wording: try #require(Wording.named("en")), setter: BoxTextSetter(),
      producer: "test")
    return layouter.layOut(report)
  }

  private func heading(_ level: Int, _ words: String) -> Block {
    .heading(level: level, [.text(words)], anchor: words)
  }

  /// The roles of a tree, nested in brackets; marks and links left out.
  private func outline(_ node: StructureNode) -> String {
    let parts = node.children.compactMap { child -> String? in
      if case .node(let part) = child { outline(part) } else { nil }
    }
    return node.role.rawValue + (parts.isEmpty ? "" : "(\(parts.joined(separator: " ")))")
  }

  @Test func headingsOpenSections() throws {
    let document = try layOut([
      heading(2, "a"), .paragraph([.text("x")]), heading(3, "b"), heading(3, "c"), heading(2, "d"),
    ])
    #expect(
      outline(document.structure)
        == "Document(P P P H1 Sect(H2 P Sect(H3) Sect(H3)) Sect(H2))")
  }

  @Test func aNoteStandsAndIsPaintedBehindItsBlock() throws {
    let note = Note(number: 1, body: [.text("ground")], records: [])
    let document = try layOut(
      [.paragraph([.text("one"), .noteMark(1)]), .paragraph([.text("two")])], notes: [note])
    #expect(
      outline(document.structure)
        == "Document(P P P H1 P(Reference(Link)) Note(Lbl(Link) P) P)")
    let order = document.pages.flatMap { $0.items.flatMap(\.contents) }
    #expect(order == document.structure.contents)
  }

  @Test func abbreviationsStandAloneWithTheirLongForms() throws {
    let document = try layOut([.paragraph([.text("the UN said")])])
    let spans = document.structure.all.filter { $0.role == .span }
    #expect(spans.map(\.expansion) == ["United Nations"])
  }

  @Test(arguments: [
    (1, ["TD1", "TD1", "TD1"]),
    (4, ["TH4", "TD1", "TD1", "TD1", "TD1", "TD1", "TD1", "TD1", "TD1"]),
  ])
  func aGroupHeadsItsRows(rows: Int, expected: [String]) throws {
    let columns = [
      TableBlock.Column(heading: "g", kind: .group), .init(heading: "a", kind: .text),
      .init(heading: "b", kind: .text),
    ]
    let row = TableBlock.Row(cells: [[.text("G")], [.text("1")], [.text("2")]])
    let table = TableBlock(
      name: "t", title: [.text("T")], columns: columns, rows: Array(repeating: row, count: rows),
      width: .text)
    let document = try layOut([.table(table)])
    let body = try #require(document.structure.all.first { $0.role == .tableBody })
    let cells = body.all.filter { [.headerCell, .dataCell].contains($0.role) }
    #expect(cells.map { "\($0.role.rawValue)\($0.rowSpan)" } == expected)
    #expect(document.structure.all.first { $0.role == .table }?.children.count == 3)
  }

  @Test func listsSayHowTheyAreNumbered() throws {
    let items = [[Block.paragraph([.text("x")])]]
    let document = try layOut([
      .list(ordered: true, items: items), .list(ordered: false, items: items),
    ])
    let lists = document.structure.all.filter { $0.role == .list }
    #expect(lists.map(\.numbering) == [.decimal, .unnumbered])
  }

  @Test func contentsHaveTheirPages() throws {
    let document = try layOut([
      .contents(title: [.text("Contents")], depth: 3), heading(2, "a"),
      .paragraph([.text("x")]), .pageBreak, heading(3, "b"), .paragraph([.text("y")]), .pageBreak,
      heading(2, "c"),
    ])
    let contents = try #require(document.structure.all.first { $0.role == .contents })
    #expect(
      outline(contents)
        == "TOC(Caption(P) TOCI(Reference(Link) P) TOCI(Reference(Link) P) TOCI(Reference(Link) P))"
    )
    let texts = document.pages.flatMap { $0.items.flatMap(\.words) }
    let numbers = contents.all.filter { $0.role == .paragraph }.dropFirst().flatMap(\.contents)
    #expect(numbers.map { id in texts.first { $0.id == id }?.text } == ["1", "2", "3"])
  }
}

extension Item {
  /// The contents in it, in the order in which they are painted.
  fileprivate var contents: [ContentID] { words.map(\.id) }

  /// The contents in it with their words.
  fileprivate var words: [(id: ContentID, text: String)] {
    switch self {
    case .group(let group): group.items.flatMap(\.words)
    case .content(let id, let items): [(id, items.map(\.text).joined())]
    case .shape, .text, .image, .link, .anchor: []
    }
  }

  private var text: String {
    switch self {
    case .text(let run): run.text
    case .group(let group): group.items.map(\.text).joined()
    default: ""
    }
  }
}

extension StructureNode {
  /// The nodes, this one first, in reading order.
  fileprivate var all: [StructureNode] {
    [self]
      + children.flatMap { child -> [StructureNode] in
        if case .node(let node) = child { node.all } else { [] }
      }
  }

  /// The contents at and below this node, in reading order.
  fileprivate var contents: [ContentID] {
    children.flatMap { child -> [ContentID] in
      switch child {
      case .node(let node): node.contents
      case .content(let id): [id]
      case .link: []
      }
    }
  }
}
