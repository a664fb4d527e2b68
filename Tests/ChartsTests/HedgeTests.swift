import Charts
import Quantities
import Scene
import Testing

/// What a hedge looks like, and that only hedges which occur are explained.
@Suite struct HedgeTests {
  private func picture(_ numbers: [String]) throws -> ChartPicture {
    let rows = try numbers.map {
      CategoryTable.Row(label: $0, values: [try Samples.value($0, $0)])
    }
    let table = CategoryTable(unit: .count(noun: "things"), panels: [.init(rows: rows)])
    return try Samples.picture("bars", .categories(table), in: try Samples.context())
  }

  private func fills(_ numbers: [String]) throws -> [Paint] {
    try picture(numbers).frame.items.compactMap {
      if case .shape(let shape) = $0 { return shape.fill }
      return nil
    }
  }

  @Test(arguments: ["> 5", "≥ 5"]) func minimaFade(_ number: String) throws {
    let fades = try fills([number]).filter { if case .gradient = $0 { true } else { false } }
    #expect(fades.count == 1)
    #expect(try picture([number]).legend.count == 1)
  }

  @Test func approximateNumbersAreHatched() throws {
    let hatches = try fills(["≈ 5", "4"]).filter { if case .hatch = $0 { true } else { false } }
    #expect(hatches.count == 1)
  }

  @Test func exactNumbersNeedNoLegend() throws {
    #expect(try picture(["5"]).legend == [])
    #expect(try picture(["> 5", "≥ 4", "≤ 3", "< 2", "1..2"]).legend.count == 3)
  }

  @Test func missingValuesAreSaid() throws {
    let table = CategoryTable(
      unit: .count(noun: "things"), panels: [.init(rows: [.init(label: "a", values: [])])])
    let picture = try Samples.picture("bars", .categories(table), in: try Samples.context())
    #expect(picture.labels.map(\.text).contains("not stated"))
    #expect(!picture.labels.map(\.text).contains("bar"))
  }

  @Test func sumsKeepTheirHedge() throws {
    let picture = try Samples.picture(
      "stacked-bars", try Samples.series(), in: try Samples.context())
    #expect(picture.labels.contains { $0.text.hasPrefix("≥") && $0.text.hasSuffix("10") })
  }

  /// Every kind explains every hedge that it shows, and each once.
  @Test(arguments: ChartKindTests.names)
  func legendsHaveEachHedgeOnce(_ name: String) throws {
    let context = try Samples.context()
    let kind = try #require(ChartKinds.kind(named: name))
    for data in try Samples.all() where kind.misfit(of: data) == nil {
      let legend = try Samples.picture(kind.name, data, in: context).legend
      #expect(Set(legend).count == legend.count)
      guard case .categories(let table) = data, kind.name != "shares", table.gap == .notStated
      else { continue }
      let values = table.panels.flatMap { $0.rows.flatMap(\.values) }
      // A table of bare numbers explains signs, and a range has none.
      let isBare = ["value-matrix", "dot-matrix"].contains(name)
      let isHedged = values.contains {
        $0.number.qualifier != .exact && !(isBare && $0.number.upper != nil)
      }
      #expect(legend.isEmpty == !isHedged, "\(legend)")
    }
  }

  @Test func sortingIsSaid() throws {
    guard case .categories(var table) = try Samples.hedges() else { return }
    table.isSorted = true
    for kind in ChartKinds.all where kind.misfit(of: .categories(table)) == nil {
      let picture = try Samples.picture(kind.name, .categories(table), in: try Samples.context())
      #expect(picture.legend.first == "Sorted by value.", "\(kind.name)")
    }
  }

  /// What is not stated is said; what was not found by counting is a faint point.
  @Test(arguments: ["grouped-bars", "columns", "table-bars", "value-matrix", "dot-matrix"])
  func gapsSayWhatTheyMean(_ name: String) throws {
    guard case .categories(var table) = try Samples.series() else { return }
    let context = try Samples.context()
    let stated = try Samples.picture(name, .categories(table), in: context)
    table.panels[0].rows.removeLast()
    table.gap = .nothingRecorded
    let counted = try Samples.picture(name, .categories(table), in: context)
    #expect(stated.labels.contains { $0.text == "not stated" })
    #expect(!counted.labels.contains { $0.text == "not stated" })
    #expect(counted.legend.last == "Faint point: nothing recorded.")
  }
}
