import Scene
import Testing

@testable import Markup

@Suite("SVG") struct SVGTests {
  private static let fonts = MarkupFonts(
    faces: ["Body-Bold": .init(families: ["Body Text", "it's", "serif"], weight: 700)])

  private func drawing(_ items: [Item]) -> SVGDrawing {
    SVGDrawing(
      frame: Frame(size: Size(width: 100, height: 50.5), items: items), role: .picture,
      title: "A & B", description: "Two <bars>", language: "en", fonts: Self.fonts)
  }

  private func lines(_ items: [Item]) -> [String] {
    let text = drawing(items).svg(for: .inline, prefix: "p")
    let lines = text.split(separator: "\n").map(String.init)
    return Array(lines.dropFirst(4).dropLast())
  }

  @Test("a drawing says what it is") func root() {
    let text = drawing([]).svg(for: .file, prefix: "p")
    #expect(
      text == """
        <?xml version="1.0" encoding="UTF-8"?>
        <svg xmlns="http://www.w3.org/2000/svg" width="100pt" height="50.5pt" \
        viewBox="0 0 100 50.5" role="img" aria-labelledby="p-title p-desc" xml:lang="en" lang="en" \
        xml:space="preserve" text-rendering="geometricPrecision">
        <title id="p-title">A &amp; B</title>
        <desc id="p-desc">Two &lt;bars&gt;</desc>
        <path d="M0 0L100 0L100 50.5L0 50.5Z" fill="#ffffff"/>
        </svg>

        """)
  }

  @Test("a page is no picture, so that its text is read") func page() {
    var page = drawing([])
    page.role = .page
    page.description = ""
    let text = page.svg(for: .inline, prefix: "p")
    #expect(text.contains("role=\"graphics-document document\" aria-labelledby=\"p-title\""))
    #expect(!text.contains("<desc"))
  }

  @Test("text names its font with fallbacks and keeps its width") func text() {
    var run = Letters.run("Q&A", x: 1, y: 2.125)
    run.language = "de"
    run.letterSpacing = 0.5
    #expect(
      lines([.text(run)]) == [
        "<text x=\"1\" y=\"2.13\" font-family=\"'Body Text', 'its', serif\" font-size=\"12\" "
          + "font-weight=\"700\" letter-spacing=\"0.5\" fill=\"#000000\" xml:lang=\"de\" "
          + "lang=\"de\" textLength=\"17.5\" lengthAdjust=\"spacingAndGlyphs\">Q&amp;A</text>"
      ])
  }

  @Test("words of a justified line stand where they were set") func justified() {
    var run = Letters.run("a b", x: 0)
    run.isJustified = true
    #expect(
      lines([.text(run)]).first?.hasSuffix(
        "><tspan x=\"0\">a</tspan> <tspan x=\"12\">b</tspan></text>") == true)
  }

  @Test("groups move and clip, and one clip serves many") func groups() {
    let area = Rect(x: 0, y: 0, width: 5, height: 5)
    let group = Item.group(Group(offset: Point(x: 3, y: -1.5), clip: area, items: []))
    #expect(
      lines([group, group]) == [
        "<clipPath id=\"p-clip-1\">", "<rect x=\"0\" y=\"0\" width=\"5\" height=\"5\"/>",
        "</clipPath>",
        "<g transform=\"translate(3 -1.5)\" clip-path=\"url(#p-clip-1)\">", "</g>",
        "<g transform=\"translate(3 -1.5)\" clip-path=\"url(#p-clip-1)\">", "</g>",
      ])
  }

  @Test("paints and lines") func shapes() {
    let path = Path.line(from: .zero, to: Point(x: 10, y: 0))
    let stroke = Stroke(color: .black, width: 0.5, dash: [0, 4], cap: .round)
    let gradient = LinearGradient(
      start: .zero, end: Point(x: 9, y: 0), from: .black, to: .white)
    #expect(
      lines([
        .shape(Shape(path, stroke: stroke)), .shape(Shape(path, fill: .gradient(gradient))),
        .shape(Shape(path)),
      ]) == [
        "<path d=\"M0 0L10 0\" fill=\"none\" stroke=\"#000000\" stroke-width=\"0.5\" "
          + "stroke-miterlimit=\"10\" stroke-dasharray=\"0 4\" stroke-linecap=\"round\"/>",
        "<linearGradient id=\"p-gradient-1\" gradientUnits=\"userSpaceOnUse\" x1=\"0\" y1=\"0\" "
          + "x2=\"9\" y2=\"0\">",
        "<stop offset=\"0\" stop-color=\"#000000\"/>",
        "<stop offset=\"1\" stop-color=\"#ffffff\"/>", "</linearGradient>",
        "<path d=\"M0 0L10 0\" fill=\"url(#p-gradient-1)\"/>",
      ])
  }

  @Test("a hatch is lines under a clip of its own") func hatch() {
    let box = Path.rect(Rect(x: 0, y: 0, width: 8, height: 8))
    let hatch = Hatch(ground: .white, line: .black)
    let written = lines([.shape(Shape(box, fill: .hatch(hatch)))])
    #expect(written.count == 5)
    #expect(written.last?.contains("clip-path=\"url(#p-shape-1)\"") == true)
    #expect(written.last?.contains("stroke-width=\"1.3\"") == true)
  }

  @Test("links lead to places in the frame, to other files, or are left out") func links() {
    func link(_ target: Link.Target) -> Item {
      let area = Rect(x: 0, y: 0, width: 4, height: 4)
      return .link(Link(id: LinkID(1), area: area, target: target, description: "there"))
    }
    var drawing = drawing([
      .anchor(Anchor(name: "note-1", position: .zero)), link(.anchor("note-1")),
      link(.anchor("note-2")), link(.anchor("note-3")), link(.uri("https://example.org/?a=1&b=2")),
    ])
    drawing.targets = ["note-2": SVGDrawing.address(of: "note-2", in: "b.svg", prefix: "b.2")]
    let text = drawing.svg(for: .inline, prefix: "p")
    #expect(text.contains("<rect id=\"p-note-1\""))
    #expect(text.contains("<a href=\"#p-note-1\" aria-label=\"there\">"))
    #expect(text.contains("<a href=\"b.svg#b-2-note-2\""))
    #expect(text.contains("<a href=\"https://example.org/?a=1&amp;b=2\""))
    #expect(text.ranges(of: "<a ").count == 3)
  }

  @Test("a picture travels inside the text") func picture() {
    let picture = Picture(
      frame: Rect(x: 1, y: 2, width: 3, height: 4), columns: 1, rows: 2,
      pixels: [255, 0, 0, 0, 0, 255])
    let line = lines([.image(picture)]).first ?? ""
    #expect(line.contains("href=\"data:image/png;base64,iVBORw0KGgo"))
    let broken = Picture(frame: picture.frame, columns: 2, rows: 2, pixels: [1])
    #expect(lines([.image(broken)]).isEmpty)
  }

  @Test("identifiers of two drawings differ, and do not change by themselves") func identifiers() {
    let first = drawing([.text(Letters.run("one", x: 0))])
    let second = drawing([.text(Letters.run("two", x: 0))])
    func name(_ drawing: SVGDrawing) -> Substring? {
      drawing.svg(for: .inline).firstMatch(of: /<title id="([^"]+)-title"/)?.1
    }
    #expect(name(first) != name(second))
    #expect(name(first) == name(first))
    #expect(name(first)?.first?.isLetter == true)
  }
}
