internal import Scene
internal import Styling

/// Two slanted lines that say that a piece of an axis is left out.
struct AxisBreak {
  /// The middle.
  var x: Double
  /// The middle.
  var y: Double
  /// The height of the lines.
  var height: Double

  /// White between the lines, and the lines themselves where wanted.
  func items(palette: Palette, width: Double, drawsLines: Bool) -> [Item] {
    let (half, slant, gap) = (height / 2, 2.2, 2.2)
    func edge(_ offset: Double) -> (Point, Point) {
      (
        Point(x: x + offset - slant, y: y - half), Point(x: x + offset + slant, y: y + half)
      )
    }
    let (left, right) = (edge(-gap), edge(gap))
    let white = Path.polyline([left.0, right.0, right.1, left.1], closed: true)
    let ground = Item.shape(Shape(white, fill: .solid(palette.paper)))
    let stroke = Stroke(color: palette.ink, width: width)
    let lines = [left, right].map {
      Item.shape(Shape(.line(from: $0.0, to: $0.1), stroke: stroke))
    }
    return drawsLines ? [ground] + lines : [ground]
  }
}
