import Testing

@testable import Layout

@Suite struct PageFillerTests {
  /// A line of text, 10 points high.
  static func line(keeps: Bool = false) -> Slab { Slab(height: 10, keepsWithNext: keeps) }

  static func pages(of slabs: [Slab], height: Double) -> [[Double]] {
    var filler = PageFiller(slabs)
    var pages: [[Double]] = []
    while !filler.isEmpty { pages.append(filler.fill(height: height).map(\.height)) }
    return pages
  }

  @Test func linesThatStayTogetherMoveTogether() {
    let slabs = [Self.line(), Self.line(keeps: true), Self.line()]
    #expect(Self.pages(of: slabs, height: 25) == [[10], [10, 10]])
  }

  @Test func aFigureWaitsAndTextClosesUp() {
    let slabs = [Self.line(), Slab(height: 30, floats: true), Self.line(), Self.line()]
    #expect(Self.pages(of: slabs, height: 35) == [[10, 10, 10], [30]])
  }

  @Test func figuresKeepTheirOrder() {
    let slabs = [
      Self.line(), Slab(height: 30, floats: true), Slab(height: 31, floats: true), Self.line(),
    ]
    #expect(Self.pages(of: slabs, height: 35) == [[10, 10], [30], [31]])
  }

  @Test func aHeadingIsNeverTheLastLine() {
    let slabs = [Self.line(), Self.line(keeps: true), Slab(height: 30, floats: true), Self.line()]
    #expect(Self.pages(of: slabs, height: 30) == [[10, 10, 10], [30]])
  }

  @Test func aStripHigherThanThePageStillHasAPage() {
    let slabs = [Slab(height: 90), Self.line()]
    #expect(Self.pages(of: slabs, height: 50) == [[90], [10]])
  }

  @Test func aGroupHigherThanThePageIsParted() {
    let slabs = (0..<5).map { _ in Self.line(keeps: true) } + [Self.line()]
    #expect(Self.pages(of: slabs, height: 25) == [[10, 10], [10, 10], [10, 10]])
  }

  @Test func aTableGoesOnUnderItsHead() {
    let rows = Self.rows(3)
    #expect(Self.pages(of: rows, height: 45) == [[20, 20], [28]])
  }

  @Test func aTableIsNotPartedByAFigureThatCameBefore() {
    let slabs = [Self.line(), Slab(height: 30, floats: true)] + Self.rows(2)
    #expect(Self.pages(of: slabs, height: 35) == [[10], [30], [20], [28]])
  }

  /// Rows of one table, 20 points high, 28 under a repeated head.
  static func rows(_ count: Int) -> [Slab] {
    (0..<count).map { index in
      var row = Slab(height: 20, table: TableID(rawValue: 1))
      if index > 0 {
        row.continuation = SlabContinuation(head: [], headHeight: 8, items: [], height: 20)
      }
      return row
    }
  }

  @Test func aPageStartsWhereTheReportSaysSo() {
    let slabs = [Self.line(), Slab(height: 12, startsPage: true), Self.line()]
    #expect(Self.pages(of: slabs, height: 100) == [[10], [12, 10]])
  }
}
