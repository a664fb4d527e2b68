internal import Scene
internal import Styling

/// The mark of a matrix cell.
struct MatrixMark {
  /// The shape.
  var shape: MatrixTable.Mark
  /// The middle.
  var center: Point
  /// The radius, in points.
  var radius: Double

  /// The area of the mark.
  var box: Rect {
    Rect(x: center.x - radius, y: center.y - radius, width: 2 * radius, height: 2 * radius)
  }

  /// What is drawn.
  func items(palette: Palette) -> [Item] {
    let width = max(radius * 0.32, 0.4)
    let stroke = Stroke(color: palette.accent, width: width)
    let inner = radius - width / 2
    switch shape {
    case .filled:
      return [shaped(.circle(center: center, radius: radius), fill: palette.accent)]
    case .open:
      return [shaped(.circle(center: center, radius: inner), fill: palette.paper, stroke)]
    case .diamond:
      return [shaped(diamond(radius * 1.05 - width / 2), fill: palette.paper, stroke)]
    case .half:
      let whole = shaped(.circle(center: center, radius: inner), fill: palette.paper, stroke)
      let clip = Rect(x: box.minX, y: box.minY, width: radius, height: 2 * radius)
      let half = shaped(.circle(center: center, radius: radius), fill: palette.accent)
      return [whole, .group(Group(clip: clip, items: [half]))]
    case .cross:
      return cross(radius * 0.72).map { .shape(Shape($0, stroke: stroke)) }
    }
  }

  /// The faint point that stands where there is nothing.
  static func nothing(at center: Point, radius: Double, palette: Palette) -> Item {
    .shape(
      Shape(
        .circle(center: center, radius: min(0.9, radius / 3)),
        fill: .solid(palette.rule.mixed(with: palette.soft, amount: 0.2))))
  }

  private func shaped(_ path: Path, fill: Color, _ stroke: Stroke? = nil) -> Item {
    .shape(Shape(path, fill: .solid(fill), stroke: stroke))
  }

  private func diamond(_ r: Double) -> Path {
    .polyline(
      [
        Point(x: center.x, y: center.y - r), Point(x: center.x + r, y: center.y),
        Point(x: center.x, y: center.y + r), Point(x: center.x - r, y: center.y),
      ], closed: true)
  }

  private func cross(_ r: Double) -> [Path] {
    [(-r, -r, r, r), (-r, r, r, -r)].map { ax, ay, bx, by in
      .line(
        from: Point(x: center.x + ax, y: center.y + ay),
        to: Point(x: center.x + bx, y: center.y + by))
    }
  }
}
