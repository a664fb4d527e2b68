internal import Quantities
internal import Scene
internal import Styling

/// A bar that shows how its number is hedged.
///
/// Full colour is what the source states at the least; a light tone is what it allows at the most,
/// up to a bracket; a fading end is a minimum that is exceeded; slanted lines are "about".
struct HedgedBar {
  /// Which way the bar goes.
  enum Turn: Hashable {
    /// To the right; the bar's coordinates are those of the picture.
    case level
    /// Upwards from a base; the bar's coordinates count up from there.
    case upright(base: Double)
  }

  /// Where the bar starts.
  var start: Double
  /// Where the stated number lies.
  var end: Double
  /// Where the upper end of a range lies.
  var upper: Double?
  /// What its hedge looks like.
  var look: HedgeLook
  /// The top edge of a level bar, the left edge of an upright one.
  var top: Double
  /// The thickness.
  var thickness: Double
  /// The colour.
  var hue: Color
  /// The colours that tones of the hue are made with.
  var palette: Palette
  /// Lines that tell a series from its neighbours.
  var texture = Texture.plain
  /// Which way it goes.
  var turn = Turn.level
  /// How far a fading end reaches, in points.
  var fade = Self.fade
  /// What a fading end fades into; nil for the ground.
  var fadesInto: Color?

  /// How far a fading end reaches beyond the stated minimum, in points.
  static let fade = 12.0

  /// The ground that text on the body needs, because the body is not even; nil where it is.
  ///
  /// On slanted lines it is light: a patch of full colour would read as a part that is sure.
  var patch: Color? {
    if look.isBand { return light }
    if look.isCapped { return nil }
    return look.isHatched ? light : texture != .plain ? hue : nil
  }

  /// The colour of the body where text stands on it.
  var ground: Color { look.isCapped || look.isBand ? light : hue }

  /// The last point of all that is drawn.
  var reach: Double { max(start, end, upper ?? end) + (fadesForward ? fade : 0) }

  /// The first point of all that is drawn.
  var reachBack: Double { min(start, end, upper ?? end) - (fadesBack ? fade : 0) }

  private var isBackward: Bool { end < start }
  private var fadesForward: Bool { look.isOpen && !isBackward }
  private var fadesBack: Bool { look.isOpen && isBackward }

  /// The area of the body, without a fading end.
  var body: Rect {
    let ends = [start, end, upper ?? end]
    return area(from: ends.min() ?? start, to: ends.max() ?? end)
  }

  /// The area of everything that is drawn.
  var extent: Rect { area(from: reachBack, to: reach) }

  /// What is drawn.
  var items: [Item] {
    var items: [Item] = []
    if let band { items += [fill(rect(band.near, band.far), .solid(light))] }
    if let solid {
      items += [fill(rect(start, solid), paint)]
      if texture != .plain, !look.isHatched, !look.isCapped {
        items += texture.items(in: rect(start, solid), color: textureColor)
      }
    }
    if look.isOpen { items += [fading] }
    return items + caps.map { bracket(at: $0.0, isForward: $0.1) }
  }

  /// The end of what is sure; nil where a range lies on both sides of the start.
  private var solid: Double? {
    guard let upper else { return end }
    if (end - start) * (upper - start) < 0 { return nil }
    return abs(end - start) <= abs(upper - start) ? end : upper
  }

  /// What a range allows beyond what is sure.
  private var band: (near: Double, far: Double)? {
    guard let upper else { return nil }
    guard let solid else { return (end, upper) }
    return (solid, solid == end ? upper : end)
  }

  /// Where brackets stand, and whether they close the bar forward.
  private var caps: [(Double, Bool)] {
    if let band {
      return (solid == nil ? [band.near, band.far] : [band.far]).map { ($0, $0 >= start) }
    }
    return look.isCapped ? [(end, !isBackward)] : []
  }

  /// Quieter than paper, so that the lines do not outshine the numbers.
  private var textureColor: Color { palette.patternLine(hue) }

  private var light: Color { palette.light(hue) }

  private var paint: Paint {
    if look.isCapped { return .solid(light) }
    if look.isHatched {
      return .hatch(Hatch(ground: palette.hatchGround(hue), line: hue))
    }
    return .solid(hue)
  }

  /// The end beyond a minimum, which fades into the paper.
  private var fading: Item {
    let from = look.isHatched ? hue.mixed(with: palette.paper, amount: 0.3) : hue
    let forward = isBackward ? -1.0 : 1
    let gradient = LinearGradient(
      start: point(end, top), end: point(end + forward * fade, top), from: from,
      to: fadesInto ?? palette.paper)
    // Half a point of overlap, or the paper would shine through between bar and end.
    let overlap = min(abs(end - start), 0.5)
    return fill(
      area(
        from: min(end - forward * overlap, end + forward * fade),
        to: max(end - forward * overlap, end + forward * fade)), .gradient(gradient))
  }

  private func bracket(at along: Double, isForward: Bool) -> Item {
    let (width, depth) = (1.3, isForward ? 3.5 : -3.5)
    let inner = along - (isForward ? width : -width) / 2
    let (first, last) = (top + width / 2, top + thickness - width / 2)
    let path = Path.polyline([
      point(inner - depth, first), point(inner, first), point(inner, last),
      point(inner - depth, last),
    ])
    return .shape(Shape(path, stroke: Stroke(color: hue, width: width)))
  }

  /// A number that is not zero is never without a trace.
  private func rect(_ a: Double, _ b: Double) -> Rect {
    let length = a == b ? 0 : max(abs(b - a), 0.75)
    return a <= b ? area(from: a, to: a + length) : area(from: a - length, to: a)
  }

  /// The area between two points of the bar, the first of them not behind the second.
  private func area(from a: Double, to b: Double) -> Rect {
    switch turn {
    case .level: Rect(x: a, y: top, width: b - a, height: thickness)
    case .upright(let base): Rect(x: top, y: base - b, width: thickness, height: b - a)
    }
  }

  private func point(_ along: Double, _ across: Double) -> Point {
    switch turn {
    case .level: Point(x: along, y: across)
    case .upright(let base): Point(x: across, y: base - along)
    }
  }

  private func fill(_ rect: Rect, _ paint: Paint) -> Item {
    .shape(Shape(.rect(rect), fill: paint))
  }
}
