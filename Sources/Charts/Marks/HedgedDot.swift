internal import Scene

/// A dot at a number that shows how the number is hedged, in the language of bars: a fading tail
/// beyond a minimum, a bracket behind a maximum, slanted lines for "about", a band for a range.
struct HedgedDot {
  /// The middle.
  var center: Point
  /// Where the upper end of a range lies.
  var upper: Double?
  /// The radius, in points.
  var radius: Double
  /// What its hedge looks like.
  var look: HedgeLook
  /// Whether the number lies before zero, so that its far end is at the left.
  var isBackward = false
  /// The outline.
  var shape: DotShape
  /// The colour.
  var hue: Color
  /// The ground.
  var paper: Color

  /// How far a tail reaches beyond the dot's edge, in points.
  static let fade = 11.0
  /// White between a dot and its bracket, in points.
  private static let capGap = 1.8

  /// The largest extent of a shape in radii.
  private static let spread = 1.2

  /// The area of all that is drawn.
  var box: Rect {
    var (left, right) = (min(center.x, upper ?? center.x), max(center.x, upper ?? center.x))
    left -= radius * Self.spread
    right += radius * Self.spread
    let beyond = look.isOpen ? Self.fade : look.isCapped ? Self.capGap + 1.3 : 0
    if isBackward { left -= beyond } else { right += beyond }
    let half = radius * Self.spread
    return Rect(x: left, y: center.y - half, width: right - left, height: 2 * half)
  }

  /// What is drawn.
  var items: [Item] {
    var items: [Item] = []
    if look.isOpen { items.append(tail) }
    if let upper { items.append(band(to: upper)) }
    items.append(
      .shape(Shape(shape.path(center: center, radius: radius), fill: paint, stroke: outline)))
    if let upper {
      let end = Point(x: upper, y: center.y)
      let path = shape.path(center: end, radius: radius - 0.45)
      items.append(
        .shape(Shape(path, fill: .solid(light), stroke: Stroke(color: hue, width: 0.9))))
    }
    if look.isCapped { items.append(bracket) }
    return items
  }

  private var light: Color { hue.mixed(with: paper, amount: 0.72) }

  private var paint: Paint {
    if look.isCapped { return .solid(light) }
    guard look.isHatched else { return .solid(hue) }
    return .hatch(
      Hatch(ground: paper, line: hue, spacing: max(radius * 0.55, 1.6), thickness: 0.8))
  }

  private var outline: Stroke? {
    look.isCapped || look.isHatched ? Stroke(color: hue, width: 0.9) : nil
  }

  private func band(to upper: Double) -> Item {
    let (left, right) = (min(center.x, upper), max(center.x, upper))
    let area = Rect(
      x: left, y: center.y - radius * 0.45, width: right - left, height: radius * 0.9)
    return .shape(Shape(.rect(area), fill: .solid(light)))
  }

  private var tail: Item {
    let forward = isBackward ? -1.0 : 1
    let end = center.x + forward * (radius + Self.fade)
    let area = Rect(
      x: min(center.x, end), y: center.y - radius * 0.6, width: abs(end - center.x),
      height: radius * 1.2)
    let gradient = LinearGradient(
      start: Point(x: center.x + forward * radius * 0.8, y: center.y),
      end: Point(x: end, y: center.y), from: hue.mixed(with: paper, amount: 0.15), to: paper)
    return .shape(Shape(.rect(area), fill: .gradient(gradient)))
  }

  private var bracket: Item {
    let forward = isBackward ? -1.0 : 1
    let half = radius * 1.05
    let x = center.x + forward * (radius + Self.capGap + 0.6)
    let inner = x - forward * 2
    let path = Path.polyline([
      Point(x: inner, y: center.y - half), Point(x: x, y: center.y - half),
      Point(x: x, y: center.y + half), Point(x: inner, y: center.y + half),
    ])
    return .shape(Shape(path, stroke: Stroke(color: hue, width: 1.1)))
  }
}
