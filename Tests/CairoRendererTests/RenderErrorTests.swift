import Scene
import Testing

@testable import CairoRenderer

@Suite struct RenderErrorTests {
  private func message(_ items: [Item]) throws -> String {
    let error = #expect(throws: RenderError.self) {
      try CairoRenderer().drawPDF(document: Sketch.document([items]))
    }
    return try #require(error).description
  }

  @Test func missingFontIsNamed() throws {
    let font = FontFace(name: "X", path: "/nowhere/x.ttf")
    let expected =
      "cannot use the font file '/nowhere/x.ttf': the file is missing or cannot be read"
    #expect(try message([.text(Sketch.run("a", font: font))]) == expected)
  }

  @Test func filesThatAreNoFontsAreNamed() throws {
    let font = FontFace(name: "X", path: #filePath)
    #expect(
      try message([.text(Sketch.run("a", font: font))])
        .hasSuffix("the file is no font that FreeType knows"))
  }

  @Test(arguments: [
    (0, 0, "the font lacks a letter (glyph 0)"),
    (99_999, 0, "the font has 3359 glyphs, no glyph '99999'"),
  ])
  func impossibleGlyphs(id: UInt32, cluster: Int, reason: String) throws {
    var run = Sketch.run("ab")
    run.glyphs[1] = Glyph(id: id, cluster: 1, advance: 5)
    #expect(
      try message([.text(run)]) == "cannot draw 'ab' with the font 'Roboto-Regular': \(reason)")
  }

  @Test(arguments: [[0, 2, 1], [0, 1, 9], [0, 1, 0]])
  func clustersThatDoNotFollowTheText(clusters: [Int]) throws {
    var run = Sketch.run("abc")
    for (index, cluster) in clusters.enumerated() { run.glyphs[index].cluster = cluster }
    #expect(try message([.text(run)]).hasSuffix("the clusters do not follow the text"))
  }

  @Test func glyphsWithoutAPlace() throws {
    var run = Sketch.run("ab")
    run.glyphs[0].advance = .nan
    #expect(try message([.text(run)]).hasSuffix("a glyph has no place"))
  }

  @Test func clustersInsideOfALetter() throws {
    var run = Sketch.run("abcd")
    run.text = "aäé"
    run.glyphs[1].cluster = 2
    #expect(throws: RenderError.self) {
      try CairoRenderer().drawPDF(document: Sketch.document([[.text(run)]]))
    }
  }

  @Test(arguments: [
    Item.shape(Shape(.circle(center: .zero, radius: 3), stroke: Stroke(color: .black, width: 0))),
    .shape(
      Shape(
        .line(from: .zero, to: Point(x: 9, y: 9)),
        stroke: Stroke(color: .black, width: 1, dash: [-1, 2]))),
    Sketch.box(
      Rect(x: 0, y: 0, width: 5, height: 5), .hatch(Hatch(ground: .white, line: .black, spacing: 0))
    ),
    .image(
      Picture(frame: Rect(x: 0, y: 0, width: 5, height: 5), columns: 2, rows: 2, pixels: [1, 2])),
    .image(
      Picture(frame: Rect(x: 0, y: 0, width: 5, height: 5), columns: 0, rows: 2, pixels: [])),
    .text(Sketch.run("a", size: 0)),
  ])
  func impossibleItems(item: Item) {
    #expect(throws: RenderError.self) {
      try CairoRenderer().drawPDF(document: Sketch.document([[item]]))
    }
  }

  @Test func pagesWithoutAreaAreRefused() {
    var document = Sketch.document([[]])
    document.pages[0].size.width = 0
    #expect(throws: RenderError.self) { try CairoRenderer().drawPDF(document: document) }
  }
}
