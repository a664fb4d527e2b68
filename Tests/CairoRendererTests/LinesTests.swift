import Scene
import Testing

@testable import CairoRenderer

@Suite struct LinesTests {
  private func line(_ y: Double, width: Double = 1) -> Item {
    let path = Path.line(from: Point(x: 0, y: y), to: Point(x: 9, y: y))
    return .shape(Shape(path, stroke: Stroke(color: .black, width: width)))
  }

  private let box = Item.shape(
    Shape(.rect(Rect(x: 0, y: 0, width: 2, height: 2)), fill: .solid(.black)))

  @Test func linesOfOneLookBecomeOnePath() {
    let joined = [line(1), line(2), box, line(3), line(4, width: 2), line(5, width: 2)].joiningLines
    let counts = joined.map { item in
      if case .shape(let shape) = item { shape.path.elements.count } else { 0 }
    }
    #expect(counts == [4, 5, 2, 4])
  }
}
