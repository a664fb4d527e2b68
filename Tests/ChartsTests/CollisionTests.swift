import Charts
import Proofing
import Scene
import Testing
import Wording

@Suite struct CollisionTests {
  /// Nothing touches anything and nothing leaves the frame, whatever is drawn.
  ///
  /// The glyphs are boxes here; with real fonts `ProofTests` and `scripts/prove` say the same.
  @Test(arguments: 0..<8) func generatedPicturesAreClear(_ seed: Int) throws {
    let width = [180.0, 250, 346, 493][seed % 4]
    var proof = ChartProof()
    proof.check(seed, in: try Samples.context(width: width), style: "plain")
    #expect(proof.total >= ChartKinds.all.count - 1)
    #expect(proof.faults.isEmpty, "\(proof.faults.map(\.description).joined(separator: "\n"))")
  }

  @Test func hundredsOfRowsStayClear() throws {
    let rows = try (0..<300).map {
      CategoryTable.Row(label: "row \($0)", values: [try Samples.value("\($0)", "\($0)")])
    }
    let table = CategoryTable(unit: .count(noun: "things"), panels: [.init(rows: rows)])
    let kind = try #require(ChartKinds.kind(named: "bars"))
    let picture = try Samples.picture("bars", .categories(table), in: try Samples.context())
    #expect(collisions(in: picture).isEmpty)
    let words = kind.describe(
      .categories(table), title: "T", wording: try Samples.context().wording)
    #expect(
      words == "Bar chart. T. Unit: things. Number: 300. Highest: row 299, 299. Lowest: row 0, 0.")
  }

  @Test func findsOverlapsAndWhatLeavesTheFrame() {
    let frame = Frame(size: Size(width: 100, height: 50))
    func label(_ text: String, _ x: Double, _ width: Double) -> ChartPicture.Label {
      .init(text: text, box: Rect(x: x, y: 10, width: width, height: 10))
    }
    let picture = ChartPicture(
      frame: frame,
      labels: [label("a", 0, 20), label("b", 20.4, 20), label("c", 30, 10), label("d", 95, 9)])
    #expect(
      collisions(in: picture).map(\.description) == [
        "\"b\" touches \"c\" at x 30.0, y 10.0", "\"d\" leaves the frame at x 95.0, y 10.0",
      ])
  }

  /// The display list alone, without anything that a kind says about it.
  @Test(
    arguments: [
      ([], []), ([rect(0, 0, 40, 30, .black)], []), ([rect(15, 0, 40, 30, .black)], ["area"]),
      ([rect(15, 0, 40, 30, .white)], []), ([stroke(0, 12, 50)], ["line"]),
      ([stroke(0, 12, 50), rect(5, 5, 30, 20, .white)], []), ([stroke(0, 30, 50)], []),
    ] as [([Item], [String])])
  func findsWhatMakesTextUnreadable(_ behind: [Item], _ expected: [String]) {
    let frame = Frame(size: Size(width: 100, height: 50), items: behind + [Self.text])
    #expect(collisions(in: ChartPicture(frame: frame)).compactMap(\.other) == expected)
    let covered = Frame(size: Size(width: 100, height: 50), items: [Self.text] + behind)
    let isHidden = !collisions(in: ChartPicture(frame: covered)).isEmpty
    #expect(isHidden == behind.contains { $0 != Self.stroke(0, 30, 50) })
  }

  @Test func findsDrawingOutsideOfTheFrame() {
    let frame = Frame(
      size: Size(width: 30, height: 50), items: [Self.rect(25, 5, 10, 10, .black), Self.text])
    #expect(collisions(in: ChartPicture(frame: frame)).count == 1)
  }

  private static let text = Item.text(
    GlyphRun(
      font: FontFace(name: "Box", path: ""), size: 10, color: .black, origin: Point(x: 10, y: 15),
      glyphs: [Glyph(id: 1, cluster: 0, advance: 10)], text: "x", ascent: 8, descent: 2))

  static func rect(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, _ color: Color
  ) -> Item {
    .shape(Shape(.rect(Rect(x: x, y: y, width: width, height: height)), fill: .solid(color)))
  }

  static func stroke(_ x: Double, _ y: Double, _ to: Double) -> Item {
    let path = Path.line(from: Point(x: x, y: y), to: Point(x: to, y: y))
    return .shape(Shape(path, stroke: Stroke(color: .black, width: 1)))
  }
}
