/// One step of a path.
public enum PathElement: Hashable, Sendable {
  /// Starts a new figure.
  case move(Point)
  /// A straight line to a point.
  case line(Point)
  /// A cubic Bézier curve with two control points.
  case curve(Point, Point, Point)
  /// A line back to the start of the figure.
  case close
}

/// An outline made of lines and cubic curves.
public struct Path: Hashable, Sendable {
  /// The steps, in drawing order.
  public var elements: [PathElement]

  /// Creates a path from its steps.
  public init(_ elements: [PathElement] = []) { self.elements = elements }

  /// A straight line.
  public static func line(from start: Point, to end: Point) -> Path {
    Path([.move(start), .line(end)])
  }

  /// Straight lines through several points.
  public static func polyline(_ points: [Point], closed: Bool = false) -> Path {
    guard let first = points.first else { return Path() }
    let tail: [PathElement] = closed ? [.close] : []
    return Path([.move(first)] + points.dropFirst().map { .line($0) } + tail)
  }

  /// An upright rectangle.
  public static func rect(_ rect: Rect) -> Path {
    polyline(
      [
        rect.origin, Point(x: rect.maxX, y: rect.minY), Point(x: rect.maxX, y: rect.maxY),
        Point(x: rect.minX, y: rect.maxY),
      ], closed: true)
  }

  /// The distance of the control points that makes four cubic curves a circle of radius 1, with an
  /// error below 0.03 %: 4/3 · (√2 − 1).
  private static let arc = 0.552_284_749_830_793_4

  /// A rectangle with round corners; the radius is cut to half of the shorter side.
  public static func roundedRect(_ rect: Rect, radius: Double) -> Path {
    let r = min(radius, rect.width / 2, rect.height / 2)
    guard r > 0 else { return .rect(rect) }
    let k = r * (1 - arc)
    func point(_ x: Double, _ y: Double) -> Point { Point(x: x, y: y) }
    let (left, top, right, bottom) = (rect.minX, rect.minY, rect.maxX, rect.maxY)
    return Path([
      .move(point(left + r, top)), .line(point(right - r, top)),
      .curve(point(right - k, top), point(right, top + k), point(right, top + r)),
      .line(point(right, bottom - r)),
      .curve(point(right, bottom - k), point(right - k, bottom), point(right - r, bottom)),
      .line(point(left + r, bottom)),
      .curve(point(left + k, bottom), point(left, bottom - k), point(left, bottom - r)),
      .line(point(left, top + r)),
      .curve(point(left, top + k), point(left + k, top), point(left + r, top)), .close,
    ])
  }

  /// A circle.
  public static func circle(center: Point, radius: Double) -> Path {
    roundedRect(
      Rect(x: center.x - radius, y: center.y - radius, width: 2 * radius, height: 2 * radius),
      radius: radius)
  }

  /// The smallest rectangle around all points, control points included; nil for an empty path.
  public var bounds: Rect? {
    var points: [Point] = []
    for element in elements {
      switch element {
      case .move(let p), .line(let p): points.append(p)
      case .curve(let a, let b, let c): points += [a, b, c]
      case .close: break
      }
    }
    guard let first = points.first else { return nil }
    var (left, top, right, bottom) = (first.x, first.y, first.x, first.y)
    for p in points {
      (left, right) = (min(left, p.x), max(right, p.x))
      (top, bottom) = (min(top, p.y), max(bottom, p.y))
    }
    return Rect(x: left, y: top, width: right - left, height: bottom - top)
  }
}
