internal import Quantities
internal import Scene

/// A point that shows how its number is hedged.
///
/// A filled dot is the number; an open one is "about"; a minimum fades upwards; a maximum hangs from
/// a bracket; a range is a light band between two brackets.
struct HedgedPoint {
  /// Where the point lies.
  var place: PlacedPoint
  /// The colour.
  var hue: Color
  /// The ground.
  var paper: Color
  /// What lies above the point, where that is not the ground.
  var above: Color?
  /// Where fading ends stop at the latest, above and below; the edges of the plot.
  var limits: ClosedRange<Double> = -Double.infinity...Double.infinity
  /// The radius of the dot.
  var radius: Double
  /// Whether a dot is drawn where the number is exact.
  var showsDot: Bool

  /// How far a fading end reaches, in points.
  static let fade = 13.0

  private var qualifier: Qualifier { place.number.qualifier }

  /// Whether something is drawn.
  var isVisible: Bool { showsDot || qualifier != .exact }

  /// The upper end of a minimum.
  private var top: Double { min(max(place.high - Self.fade, limits.lowerBound), place.high) }
  /// The lower end of a maximum.
  private var bottom: Double { max(min(place.low + Self.fade, limits.upperBound), place.low) }

  /// The area of all that is drawn.
  var box: Rect {
    let half = max(radius, Self.bracketHalf)
    let top = qualifier.isMinimum ? top : place.high - radius
    let bottom = qualifier.isMaximum ? bottom : place.low + radius
    return Rect(x: place.x - half, y: top, width: 2 * half, height: bottom - top)
  }

  /// What is drawn.
  var items: [Item] {
    switch qualifier {
    case .exact: showsDot ? [dot(.solid(hue), nil)] : []
    case .approximately:
      [dot(.solid(paper), Stroke(color: hue, width: 1.2))]
    case .over, .atLeast: [stem(to: top, hue, above ?? paper), dot(.solid(hue), nil)]
    case .upTo, .under:
      [stem(to: bottom, light, paper), bracket(at: place.low, downwards: true)]
    case .range: range
    }
  }

  private static let bracketHalf = 3.6

  private var light: Color { hue.mixed(with: paper, amount: 0.72) }

  private func dot(_ fill: Paint, _ stroke: Stroke?) -> Item {
    let inner = stroke.map { radius + 0.4 - $0.width / 2 } ?? radius
    return .shape(
      Shape(
        .circle(center: Point(x: place.x, y: place.low), radius: inner), fill: fill,
        stroke: stroke))
  }

  /// A stem that fades into what lies beyond.
  private func stem(to end: Double, _ from: Color, _ to: Color) -> Item {
    let (half, start) = (1.7, place.low)
    let area = Rect(
      x: place.x - half, y: min(start, end), width: 2 * half, height: abs(end - start))
    let gradient = LinearGradient(
      start: Point(x: place.x, y: start), end: Point(x: place.x, y: end), from: from, to: to)
    return .shape(Shape(.rect(area), fill: .gradient(gradient)))
  }

  private var range: [Item] {
    let area = Rect(
      x: place.x - 2.2, y: place.high, width: 4.4, height: max(place.low - place.high, 0.75))
    return [
      .shape(Shape(.rect(area), fill: .solid(light))), bracket(at: place.high, downwards: true),
      bracket(at: place.low, downwards: false),
    ]
  }

  private func bracket(at y: Double, downwards: Bool) -> Item {
    let (half, depth) = (Self.bracketHalf - 0.6, downwards ? 2.4 : -2.4)
    let path = Path.polyline([
      Point(x: place.x - half, y: y + depth), Point(x: place.x - half, y: y),
      Point(x: place.x + half, y: y), Point(x: place.x + half, y: y + depth),
    ])
    return .shape(Shape(path, stroke: Stroke(color: hue, width: 1.2)))
  }
}

extension Qualifier {
  /// Whether only a minimum is stated.
  var isMinimum: Bool { self == .over || self == .atLeast }
  /// Whether only a maximum is stated.
  var isMaximum: Bool { self == .upTo || self == .under }
}
