import CairoRenderer
import Scene
import Testing

@Suite struct MarksTests {
  private func page(_ items: [Item]) throws -> MarkedPDF.Page {
    try CairoRenderer().drawPDF(document: Sketch.document([items])).pages[0]
  }

  private func content(_ id: Int, _ items: Item...) -> Item { .content(ContentID(id), items) }

  private let square = Sketch.box(Rect(x: 10, y: 10, width: 5, height: 5))

  @Test func nestedContentIsFlattened() throws {
    let text = Item.text(Sketch.run("Bau"))
    let items = [content(1, text, content(2, text), text), square, content(3, text)]
    #expect(try page(items).leaves.map(\.content?.rawValue) == [1, 2, 1, 3])
  }

  @Test func piecesInARowShareAMark() throws {
    let text = Item.text(Sketch.run("Bau"))
    let items = [content(1, text), content(1, text), content(2), content(1, square)]
    #expect(try page(items).leaves.map(\.content?.rawValue) == [1])
  }

  @Test func decorationEndsAMark() throws {
    let items = [content(1, square), square, content(1, square)]
    #expect(try page(items).leaves.map(\.content?.rawValue) == [1, 1])
  }

  @Test func furnitureHasMarksOfItsOwn() throws {
    let head = Item.group(Group(furniture: .head, items: [square, .text(Sketch.run("Bau"))]))
    let items = [content(1, square), head, square, content(2, square)]
    let owners = try page(items).leaves.map(\.owner)
    #expect(owners == [.content(ContentID(1)), .furniture(.head), .content(ContentID(2))])
  }

  @Test func languagesPartMarks() throws {
    let items = [
      content(
        1, .text(Sketch.run("Bau")), square, .text(Sketch.run("rise", language: "en")), square,
        .text(Sketch.run("Bau")))
    ]
    #expect(try page(items).leaves.map(\.language) == [nil, "en", nil])
  }

  @Test func boundsAreMovedAndClipped() throws {
    let group = Group(
      offset: Point(x: 20, y: 30), clip: Rect(x: 0, y: 0, width: 12, height: 40), items: [square])
    let bounds = try page([content(1, .group(group))]).leaves.map(\.bounds)
    #expect(bounds == [Rect(x: 30, y: 40, width: 2, height: 5)])
  }

  @Test func linksAndAnchorsAreMoved() throws {
    let link = Link(
      id: LinkID(7), area: Rect(x: 1, y: 2, width: 3, height: 4), target: .anchor("a"),
      description: "there")
    let anchor = Anchor(name: "a", position: Point(x: 5, y: 6))
    let inner = Group(offset: Point(x: 10, y: 0), items: [.link(link), .anchor(anchor)])
    let page = try page([.group(Group(offset: Point(x: 0, y: 20), items: [.group(inner)]))])
    #expect(page.links.map(\.area) == [Rect(x: 11, y: 22, width: 3, height: 4)])
    #expect(page.anchors == [Anchor(name: "a", position: Point(x: 15, y: 26))])
  }

  @Test func theSameDocumentGivesTheSamePages() throws {
    let document = Sketch.document([[content(1, .text(Sketch.run("Affe")))], [content(2, square)]])
    let renderer = try CairoRenderer()
    #expect(
      try renderer.drawPDF(document: document).pages == renderer.drawPDF(document: document).pages)
  }
}
