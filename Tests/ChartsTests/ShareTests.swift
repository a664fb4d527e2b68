import Charts
import Testing

/// Shares are drawn only of sums that are known.
@Suite struct ShareTests {
  private func table(
    _ numbers: [String], unit: CategoryTable.Unit = .count(noun: "things")
  ) throws -> ChartData {
    let values = try numbers.enumerated().map { try Samples.value($1, $1, series: $0) }
    let series = Array(["a", "b", "c"].prefix(numbers.count))
    return .categories(
      CategoryTable(
        unit: unit, series: series, panels: [.init(rows: [.init(label: "row", values: values)])]))
  }

  @Test(arguments: [
    (["1", "2", "1"], ["25%", "50%", "25%", "4"]),
    (["≈ 1", "1"], ["≈\u{202f}50%", "≈\u{202f}50%"]),
    (["1", "999", "0"], ["100%", "1,000"]),
  ])
  func printsRoundedShares(_ numbers: [String], _ expected: [String]) throws {
    let picture = try Samples.picture("shares", try table(numbers), in: try Samples.context())
    let texts = picture.labels.map(\.text)
    for label in expected {
      #expect(texts.contains { $0.filter { $0 != " " } == label.filter { $0 != " " } }, "\(texts)")
    }
    #expect(picture.legend.contains("Shares are rounded."))
  }

  @Test(arguments: ["> 3", "≤ 3", "< 3", "≥ 3", "2..4", "-1"])
  func refusesWhatHasNoShare(_ number: String) throws {
    let kind = try #require(ChartKinds.kind(named: "shares"))
    let misfit = kind.misfit(of: try table(["1", number, "2"]))
    #expect(misfit?.reason.contains(number) == true)
  }

  /// A part that is not stated makes the sum unknown (A14); of what was counted it is none.
  @Test(arguments: [(CategoryTable.Gap.notStated, false), (.nothingRecorded, true)])
  func aSumWithoutAPartHasShares(_ gap: CategoryTable.Gap, _ hasShares: Bool) throws {
    guard case .categories(var table) = try table(["1", "3", "0"]) else { return }
    table.panels[0].rows[0].values.removeLast()
    table.gap = gap
    let picture = try Samples.picture("shares", .categories(table), in: try Samples.context())
    #expect(picture.labels.contains { $0.text == "75%" } == hasShares)
    #expect(picture.labels.contains { $0.text.hasPrefix("c") && $0.text != "c" } == !hasShares)
  }
}
