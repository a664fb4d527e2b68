import Scene
import Testing

@Suite struct ScaledTests {
  private var run: GlyphRun {
    GlyphRun(
      font: FontFace(name: "F", path: "f.ttf"), size: 10, color: .black,
      origin: Point(x: 4, y: 8), glyphs: [Glyph(id: 1, cluster: 0, advance: 6, offsetX: 2)],
      text: "a", ascent: 8, descent: 2)
  }

  @Test func everyLengthIsMultiplied() {
    let path = Path.line(from: Point(x: 2, y: 4), to: Point(x: 6, y: 8))
    let gradient = LinearGradient(
      start: Point(x: 2, y: 0), end: Point(x: 4, y: 0), from: .black, to: .white)
    let frame = Frame(
      size: Size(width: 100, height: 50),
      items: [
        .group(
          Group(
            offset: Point(x: 10, y: 20), clip: Rect(x: 0, y: 0, width: 8, height: 6),
            items: [
              .shape(
                Shape(
                  path, fill: .gradient(gradient),
                  stroke: Stroke(color: .black, width: 2, dash: [4, 2])))
            ])),
        .content(ContentID(1), [.text(run)]),
      ])
    let half = frame.scaled(by: 0.5)
    #expect(half.size == Size(width: 50, height: 25))
    #expect(half.scaled(by: 2) == frame)
    guard case .group(let group) = half.items[0], case .shape(let shape) = group.items[0],
      case .content(_, let items) = half.items[1], case .text(let text) = items[0]
    else {
      Issue.record("the items changed their kinds")
      return
    }
    #expect(group.offset == Point(x: 5, y: 10))
    #expect(group.clip == Rect(x: 0, y: 0, width: 4, height: 3))
    #expect(shape.path.bounds == Rect(x: 1, y: 2, width: 2, height: 2))
    #expect(shape.stroke?.width == 1 && shape.stroke?.dash == [2, 1])
    #expect(text.size == 5 && text.bounds == Rect(x: 2, y: 0, width: 3, height: 5))
    #expect(text.glyphs[0].offsetX == 1)
  }
}
