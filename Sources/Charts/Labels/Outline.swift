internal import Scene

/// A path as straight pieces, for asking where it runs; curves are taken by their control points.
struct Outline {
  private var pieces: [(start: Point, end: Point)] = []

  /// The pieces of a path that is moved by an offset.
  init(_ path: Path, at offset: Point = .zero) {
    var (first, last): (Point?, Point?) = (nil, nil)
    func moved(_ point: Point) -> Point { Point(x: point.x + offset.x, y: point.y + offset.y) }
    func go(to point: Point) {
      if let last { pieces.append((last, point)) }
      last = point
    }
    for element in path.elements {
      switch element {
      case .move(let point):
        last = moved(point)
        first = last
      case .line(let point): go(to: moved(point))
      case .curve(let a, let b, let c): [a, b, c].forEach { go(to: moved($0)) }
      case .close: if let first { go(to: first) }
      }
    }
  }

  /// Whether any piece runs through the inside of an area.
  func crosses(_ area: Rect) -> Bool {
    guard area.width > 0, area.height > 0 else { return false }
    return pieces.contains { Self.runs(from: $0.start, to: $0.end, through: area) }
  }

  /// Whether the middle of an area lies inside, by the even–odd rule; where nothing crosses the area,
  /// all of it does.
  func holds(_ area: Rect) -> Bool {
    let (x, y) = (area.minX + area.width / 2, area.minY + area.height / 2)
    let crossings = pieces.count { piece in
      let (a, b) = (piece.start, piece.end)
      guard (a.y > y) != (b.y > y) else { return false }
      return x < a.x + (y - a.y) / (b.y - a.y) * (b.x - a.x)
    }
    return crossings % 2 == 1
  }

  /// The pieces with their ends moved to the nearest point of an area.
  func clipped(to area: Rect) -> Outline {
    func inside(_ point: Point) -> Point {
      Point(
        x: min(max(point.x, area.minX), area.maxX), y: min(max(point.y, area.minY), area.maxY))
    }
    var copy = self
    copy.pieces = pieces.map { (inside($0.start), inside($0.end)) }
    return copy
  }

  /// Whether a straight piece has more than a point inside of an area (Liang and Barsky, 1984).
  private static func runs(from a: Point, to b: Point, through area: Rect) -> Bool {
    var (low, high) = (0.0, 1.0)
    let (dx, dy) = (b.x - a.x, b.y - a.y)
    let bounds = [
      (-dx, a.x - area.minX), (dx, area.maxX - a.x), (-dy, a.y - area.minY), (dy, area.maxY - a.y),
    ]
    for (direction, distance) in bounds {
      if direction == 0 {
        if distance <= 0 { return false }
      } else if direction < 0 {
        low = max(low, distance / direction)
      } else {
        high = min(high, distance / direction)
      }
    }
    return low < high
  }
}
