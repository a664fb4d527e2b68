import Testing

@testable import Layout

@Suite struct ColumnWidthsTests {
  static func need(
    _ minimum: Double, _ natural: Double, weight: Double = 0, grows: Bool = false
  ) -> ColumnWidths.Need {
    ColumnWidths.Need(minimum: minimum, natural: natural, weight: weight, grows: grows)
  }

  @Test func whatIsLeftGoesToColumnsThatGrow() {
    let widths = ColumnWidths.share(200, among: [Self.need(20, 50), Self.need(30, 60, grows: true)])
    #expect(widths == [50, 150])
  }

  @Test func whatLacksIsSharedByWhatEachColumnLacks() {
    let widths = ColumnWidths.share(100, among: [Self.need(20, 40), Self.need(20, 120)])
    #expect(widths.map { $0.rounded() } == [30, 70])
  }

  @Test func noColumnIsNarrowerThanItsLongestWord() {
    let widths = ColumnWidths.share(50, among: [Self.need(40, 90), Self.need(30, 80)])
    #expect(widths == [40, 30])
  }

  @Test func sharesOfTheAuthorCount() {
    let needs = [Self.need(1, 2, weight: 1), Self.need(1, 2, weight: 3)]
    #expect(ColumnWidths.share(100, among: needs) == [25, 75])
  }
}
