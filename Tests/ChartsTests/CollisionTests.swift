import Charts
import Scene
import Testing
import Wording

@Suite struct CollisionTests {
  /// Nothing touches anything and nothing leaves the frame, whatever is drawn.
  @Test(arguments: 0..<8) func generatedPicturesAreClear(_ seed: Int) throws {
    var generated = GeneratedData(seed: UInt64(seed))
    let width = [180.0, 250, 346, 493][seed % 4]
    for (name, data) in generated.all() {
      let picture = try Samples.picture(name, data, in: try Samples.context(width: width))
      let found = collisions(in: picture)
      #expect(found.isEmpty, "\(name) at \(width): \(found.prefix(4))")
    }
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
}
