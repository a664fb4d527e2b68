import Charts
import Quantities
import Scene
import Testing
import Wording

/// Charts over time and steps, and the same several times.
@Suite struct SeriesTests {
  private func table(
    _ series: [(String, [String?])], from year: Int = 2015
  ) throws -> SeriesTable {
    try Samples.table(series, from: year, cites: false)
  }

  private func picture(
    _ kind: String, _ series: [(String, [String?])], width: Double = 346
  ) throws -> ChartPicture {
    try Samples.picture(kind, .series(try table(series)), in: try Samples.context(width: width))
  }

  private func texts(_ picture: ChartPicture) -> [String] { picture.labels.map(\.text) }

  /// A gap breaks the line in two, and the note says how to read it.
  @Test func missingValuesBreakTheLine() throws {
    func lines(_ numbers: [String?]) throws -> Int {
      try picture("line", [("", numbers)]).frame.items.count {
        if case .shape(let shape) = $0 { (shape.stroke?.width ?? 0) == 1.7 } else { false }
      }
    }
    #expect(try lines(["1", "2", "3", "4", "5"]) == 1)
    #expect(try lines(["1", "2", nil, "4", "5"]) == 2)
    #expect(
      try picture("line", [("", ["1", nil, "2"])]).legend == ["Gap: nothing is stated for it."])
    #expect(try picture("line", [("", ["1", "2"])]).legend == [])
  }

  @Test func linesMayStartElsewhereAndSaySo() throws {
    let far = try picture("line", [("", ["102", "104", "103"])])
    #expect(far.legend.contains { $0.hasPrefix("The axis starts at 10") })
    #expect(!texts(far).contains("0"))
    let near = try picture("line", [("", ["40", "104", "103"])])
    #expect(texts(near).contains("0"))
    #expect(texts(try picture("area", [("", ["102", "104", "103"])])).contains("0"))
  }

  @Test(arguments: [("≈ 2", 1), ("> 2", 1), ("≤ 2", 1), ("2..3", 1), ("2", 0)])
  func hedgesAreExplained(_ number: String, _ sentences: Int) throws {
    for kind in ["line", "step", "area"] {
      #expect(try picture(kind, [("", ["1", number, "3"])]).legend.count == sentences)
    }
  }

  @Test func seriesAreNamedAtTheirEnds() throws {
    let names = texts(try picture("line", [("A", ["1", "2"]), ("B", ["2", "2.01"])]))
    #expect(names.contains("A 2") && names.contains("B 2.01"))
  }

  /// What one part does not state is not zero, so nothing stands there.
  @Test func areasStackOnlyWhatIsStated() throws {
    let whole = try picture("area", [("A", ["1", "2"]), ("B", ["1", "2"])])
    #expect(whole.legend == [])
    let broken = try picture("area", [("A", ["1", "2", "3"]), ("B", ["1", nil, "2"])])
    #expect(broken.legend.contains("Where one part is not stated, nothing is added up."))
    let negative = ChartData.series(try table([("A", ["-1", "2"]), ("B", ["1", "1"])]))
    #expect(AreaChart.misfit(of: negative) != nil)
    #expect(AreaChart.draw(negative, in: try Samples.context()) == nil)
  }

  @Test func slopesNeedTwoPlaces() throws {
    let three = ChartData.series(try table([("A", ["1", "2", "3"])]))
    #expect(SlopeChart.misfit(of: three) != nil)
    #expect(SlopeChart.draw(three, in: try Samples.context()) == nil)
    let names = texts(try picture("slope", [("A", ["1", "2"]), ("B", ["3", nil])]))
    #expect(names.contains("1") && names.contains("2\u{2002}A") && names.contains("B 3"))
  }

  @Test func panelsShareOneScale() throws {
    let data = ChartData.series(try table([("A", ["1", "2"]), ("B", ["90", "95"])]))
    let divided = try #require(data.divided(by: .series, of: "line"))
    let picture = try Samples.picture("small-multiples", divided, in: try Samples.context())
    #expect(texts(picture).count { $0 == "100" } == 2)
    #expect(texts(picture).contains("A") && texts(picture).contains("B"))
    #expect(data.divided(by: .panels, of: "line") == nil)
    #expect(ChartData.series(try table([("A", ["1"])])).divided(by: .series, of: "line") == nil)
  }

  @Test func wordsTellStartEndExtremesHedgesAndGaps() throws {
    let data = ChartData.series(try table([("Ice", ["4", "≈ 9", nil, "1", "> 5"])]))
    let words = LineChart.describe(data, title: "T", wording: try Samples.context().wording)
    #expect(
      words == "Line chart. T. Unit: things. Ice: Start: 2015, 4. End: 2019, more than 5. "
        + "Lowest: 2018, 1. Not exact: 2016 about 9. Not stated: 2017.")
  }

  @Test func annotationsStandAboveTheirDates() throws {
    var table = try table([("", ["1", "2", "3", "2"])])
    let day = try Samples.day("2016-07-01")
    table.annotations = ["first", "second", "third"].map {
      SeriesTable.Annotation(start: day, end: day, text: $0)
    }
    let picture = try Samples.picture("line", .series(table), in: try Samples.context())
    #expect(collisions(in: picture) == [])
    let rows = picture.labels.filter { ["first", "second", "third"].contains($0.text) }
    #expect(rows.count == 3)
  }
}
