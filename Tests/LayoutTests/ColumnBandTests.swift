import Testing

@testable import Layout

/// Strips in two columns.
@Suite struct ColumnBandTests {
  /// Where the strips of each page stand, as `left,top`.
  private static func pages(_ slabs: [Slab], height: Double) -> [[String]] {
    let columns = ColumnBand.Columns(count: 2, step: 50)
    var filler = PageFiller(slabs, columns: columns)
    var pages: [[String]] = []
    while !filler.isEmpty {
      pages.append(filler.fill(height: height).map { "\(Int($0.left)),\(Int($0.top))" })
    }
    return pages
  }

  private static func line(keeps: Bool = false) -> Slab { Slab(height: 10, keepsWithNext: keeps) }
  private static let wide = Slab(height: 20, spaceBefore: 5, spaceAfter: 5, isFullWidth: true)

  @Test func columnsAreBalanced() {
    let lines = (0..<5).map { _ in Self.line() }
    #expect(Self.pages(lines, height: 100) == [["0,0", "0,10", "0,20", "50,0", "50,10"]])
  }

  @Test func pagesTakeBothColumns() {
    let lines = (0..<5).map { _ in Self.line() }
    #expect(
      Self.pages(lines, height: 25) == [["0,0", "0,10", "50,0", "50,10"], ["0,0"]])
  }

  @Test func aWideStripClosesTheBand() {
    let slabs = [Self.line(), Self.line(), Self.line(), Self.wide, Self.line(), Self.line()]
    #expect(
      Self.pages(slabs, height: 100) == [["0,0", "0,10", "50,0", "0,25", "0,50", "50,50"]])
  }

  @Test func whatStaysTogetherIsNotPartedByAColumn() {
    let slabs = [Self.line(), Self.line(keeps: true), Self.line(keeps: true), Self.line()]
    #expect(Self.pages(slabs, height: 100) == [["0,0", "50,0", "50,10", "50,20"]])
  }

  @Test func aTableGoesOnInTheNextColumn() {
    let rows = PageFillerTests.rows(4)
    #expect(Self.pages(rows, height: 60) == [["0,0", "0,20", "50,0", "50,28"]])
  }
}
