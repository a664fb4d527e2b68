internal import Scene

/// The outline of a dot; it tells series apart without colour.
enum DotShape: Int, Hashable, Sendable, CaseIterable {
  case circle, diamond, square, triangle, cross

  /// The shape of a series.
  static func series(_ index: Int) -> DotShape {
    allCases[max(index, 0) % allCases.count]
  }

  /// The outline around a middle; all shapes have about the area of a circle of the radius.
  func path(center: Point, radius r: Double) -> Path {
    func point(_ x: Double, _ y: Double) -> Point {
      Point(x: center.x + x * r, y: center.y + y * r)
    }
    switch self {
    case .circle: return .circle(center: center, radius: r)
    case .diamond:
      return .polyline(
        [point(0, -1.2), point(1.2, 0), point(0, 1.2), point(-1.2, 0)], closed: true)
    case .square:
      return .polyline(
        [point(-0.88, -0.88), point(0.88, -0.88), point(0.88, 0.88), point(-0.88, 0.88)],
        closed: true)
    case .triangle:
      return .polyline([point(0, -1.15), point(1.15, 0.9), point(-1.15, 0.9)], closed: true)
    case .cross: return cross(point)
    }
  }

  private func cross(_ point: (Double, Double) -> Point) -> Path {
    let (a, b) = (0.4, 1.15)
    return .polyline(
      [
        point(-a, -b), point(a, -b), point(a, -a), point(b, -a), point(b, a), point(a, a),
        point(a, b), point(-a, b), point(-a, a), point(-b, a), point(-b, -a), point(-a, -a),
      ], closed: true)
  }
}
