import Charts
import Scene
import Testing

@Suite struct PartsTests {
  /// Parts are low enough, have all rows in order, and share one scale.
  @Test(arguments: ChartKindTests.names) func partsFit(_ name: String) throws {
    let (context, data) = (try Samples.context(width: 250), try Samples.data(for: name))
    let kind = try #require(ChartKinds.kind(named: name))
    let whole = try Samples.picture(name, data, in: context)
    let limit = whole.frame.size.height * 0.8
    let pictures = ChartKinds.pictures(of: data, as: kind, in: context, atMost: limit)
    let parts = try #require(pictures)
    #expect(parts.count > 1 || name == "key-figures")
    #expect(parts.allSatisfy { $0.frame.size.height <= limit } || parts.count == data.rowCount)
    #expect(parts.allSatisfy { collisions(in: $0).isEmpty })
    #expect(parts.flatMap(\.citations).map(\.note).sorted() == whole.citations.map(\.note).sorted())
  }

  @Test func partsShareTheAxis() throws {
    let rows = try ["9", "1", "2", "1"].map {
      CategoryTable.Row(label: "row", values: [try Samples.value($0, $0)])
    }
    let data = ChartData.categories(
      CategoryTable(unit: .count(noun: "things"), panels: [.init(heading: "A", rows: rows)]))
    let parts = data.parts(ofRows: 3)
    #expect(parts.map(\.rowCount) == [3, 1])
    let ticks = try parts.map { part in
      try Samples.picture("bars", part, in: try Samples.context()).labels.map(\.text).suffix(6)
    }
    #expect(ticks[0].dropLast() == ticks[1].dropLast())
    #expect(
      try Samples.picture("bars", parts[1], in: try Samples.context()).labels.contains {
        $0.text == "A"
      })
  }
}
