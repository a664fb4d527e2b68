import Testing

@testable import Layout

@Suite struct ColumnWidthsTests {
  static func need(
    _ minimum: Double, _ cells: [Double], weight: Double = 0, grows: Bool = false
  ) -> ColumnWidths.Need {
    ColumnWidths.Need(minimum: minimum, cells: cells, weight: weight, grows: grows)
  }

  @Test func whatIsLeftGoesToColumnsThatGrow() {
    let widths = ColumnWidths.share(
      200, among: [Self.need(20, [50]), Self.need(30, [60], grows: true)])
    #expect(widths == [50, 150])
  }

  @Test func oneLongCellDoesNotTakeTheRoomOfManyShortOnes() {
    let long = Self.need(30, [300, 60, 60, 60, 60], grows: true)
    let short = Self.need(20, [90, 90, 90, 90, 90], grows: true)
    let widths = ColumnWidths.share(200, among: [long, short])
    #expect(widths[1] >= 90)
    #expect(abs(widths.reduce(0, +) - 200) < 0.01)
  }

  @Test func noColumnIsNarrowerThanItsLongestWord() {
    let widths = ColumnWidths.share(50, among: [Self.need(40, [90]), Self.need(30, [80])])
    #expect(widths == [40, 30])
  }

  @Test func sharesOfTheAuthorCount() {
    let needs = [Self.need(1, [2], weight: 1), Self.need(1, [2], weight: 3)]
    #expect(ColumnWidths.share(100, among: needs) == [25, 75])
  }
}
