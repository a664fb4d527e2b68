import Scene
import Testing

@Suite struct HatchTests {
  @Test func linesRiseToTheRightAtEvenDistances() {
    let hatch = Hatch(ground: .white, line: .black, spacing: 4, thickness: 1)
    let lines = hatch.lines(over: Rect(x: 5, y: 50, width: 30, height: 10))
    let step = 4 * 2.0.squareRoot()
    #expect(lines.count >= Int(40 / step))
    for (line, next) in zip(lines, lines.dropFirst()) {
      #expect(abs(line.start.x + line.start.y - line.end.x - line.end.y) < 1e-9)
      #expect(abs(next.start.x + next.start.y - line.start.x - line.start.y - step) < 1e-9)
    }
  }

  @Test func neighbouringBoxesContinueTheLines() {
    let hatch = Hatch(ground: .white, line: .black)
    func sums(_ x: Double) -> Set<Int> {
      let lines = hatch.lines(over: Rect(x: x, y: 0, width: 20, height: 20))
      return Set(lines.map { Int((($0.start.x + $0.start.y) * 1000).rounded()) })
    }
    #expect(sums(0).intersection(sums(20)).count >= 4)
  }

  @Test(arguments: [Double.infinity, .nan, 1e300])
  func absurdPlacesDrawNothing(x: Double) {
    let hatch = Hatch(ground: .white, line: .black)
    #expect(hatch.lines(over: Rect(x: x, y: 0, width: 5, height: 5)).isEmpty)
  }

  @Test func absurdlyFineHatchesDrawNothing() {
    let hatch = Hatch(ground: .white, line: .black, spacing: 1e-12, thickness: 1e-13)
    #expect(hatch.lines(over: Rect(x: 0, y: 0, width: 500, height: 500)).isEmpty)
  }
}
