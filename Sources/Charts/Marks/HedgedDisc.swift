internal import Scene

/// A disc whose area is a number, with the number's hedge at its edge: soft beyond a minimum, light
/// within a maximum, slanted lines for "about", a light ring up to the end of a range.
struct HedgedDisc {
  /// The middle.
  var center: Point
  /// The radius of the stated number, in points.
  var radius: Double
  /// The radius of the upper end of a range, in points.
  var upper: Double?
  /// What its hedge looks like.
  var look: HedgeLook
  /// The colour.
  var hue: Color
  /// The ground.
  var paper: Color

  /// The area of all that is drawn.
  var box: Rect {
    let outer = (upper ?? radius) + (look.isOpen ? 3 : 0)
    return Rect(x: center.x - outer, y: center.y - outer, width: 2 * outer, height: 2 * outer)
  }

  /// What is drawn.
  var items: [Item] {
    var items: [Item] = []
    if look.isOpen {
      items.append(disc(radius + 3, .solid(hue.mixed(with: paper, amount: 0.8))))
      items.append(disc(radius + 1.5, .solid(hue.mixed(with: paper, amount: 0.5))))
    }
    if let upper { items.append(disc(upper - 0.4, .solid(light), edge)) }
    if look.isCapped {
      items.append(disc(max(radius - 0.4, 0.2), .solid(light), edge))
    } else if look.isHatched {
      let lines = Hatch(ground: paper, line: hue, spacing: 2.2, thickness: 0.9)
      items.append(disc(max(radius - 0.4, 0.2), .hatch(lines), edge))
    } else {
      items.append(disc(radius, .solid(hue)))
    }
    return items
  }

  private var light: Color { hue.mixed(with: paper, amount: 0.72) }
  private var edge: Stroke { Stroke(color: hue, width: 0.8) }

  private func disc(_ radius: Double, _ fill: Paint, _ stroke: Stroke? = nil) -> Item {
    .shape(Shape(.circle(center: center, radius: radius), fill: fill, stroke: stroke))
  }
}
