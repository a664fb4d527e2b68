internal import Quantities
internal import Scene

/// A bar that shows how its number is hedged.
///
/// Full colour is what the source states at the least; a light tone is what it allows at the most,
/// up to a bracket; a fading end is a minimum that is exceeded; slanted lines are "about".
struct HedgedBar {
  /// Where the bar starts.
  var start: Double
  /// Where the stated number lies.
  var end: Double
  /// Where the upper end of a range lies.
  var upper: Double?
  /// The hedge.
  var qualifier: Qualifier
  /// Whether the drawn number is about, whatever the hedge.
  var isApproximate: Bool
  /// The top edge.
  var top: Double
  /// The thickness.
  var thickness: Double
  /// The colour.
  var hue: Color
  /// The ground.
  var paper: Color
  /// Lines that tell a series from its neighbours.
  var texture = Texture.plain
  /// The colour of these lines.
  var textureColor = Color.white

  /// How far a fading end reaches beyond the stated minimum, in points.
  static let fade = 12.0

  /// Whether the number is a minimum, so that the end fades.
  private var isMinimum: Bool { qualifier == .over || qualifier == .atLeast }
  /// Whether the number is a maximum, so that a bracket ends the bar.
  var isMaximum: Bool { qualifier == .upTo || qualifier == .under }

  /// Whether lines cross the body, so that text on it needs a ground of its own.
  var hasLines: Bool { !isMaximum && (isHatched || texture != .plain) }

  private var isHatched: Bool { isApproximate || qualifier == .approximately }

  /// The right end of all that is drawn.
  var reach: Double { max(start, upper ?? end) + (isMinimum ? Self.fade : 0) }

  /// The area of the body, without a fading end.
  var body: Rect {
    let last = upper ?? end
    return Rect(
      x: min(start, last), y: top, width: abs(last - start), height: thickness)
  }

  /// What is drawn.
  var items: [Item] {
    var items: [Item] = []
    if let upper { items += [fill(rect(end, upper), .solid(light))] }
    items += [fill(rect(start, end), paint)]
    if texture != .plain, !isHatched, !isMaximum {
      items += texture.items(in: rect(start, end), color: textureColor)
    }
    if isMinimum { items += [fading] }
    if isMaximum { items += [bracket(at: end)] }
    if let upper { items += [bracket(at: upper)] }
    return items
  }

  private var light: Color { hue.mixed(with: paper, amount: 0.72) }

  private var paint: Paint {
    if isMaximum { return .solid(light) }
    if isHatched { return .hatch(Hatch(ground: hue.mixed(with: paper, amount: 0.6), line: hue)) }
    return .solid(hue)
  }

  /// The end beyond a minimum, which fades into the paper.
  private var fading: Item {
    let from = isHatched ? hue.mixed(with: paper, amount: 0.3) : hue
    let gradient = LinearGradient(
      start: Point(x: end, y: top), end: Point(x: end + Self.fade, y: top), from: from, to: paper)
    // Half a point of overlap, or the paper would shine through between bar and end.
    return fill(rect(max(start, end - 0.5), end + Self.fade), .gradient(gradient))
  }

  private func bracket(at x: Double) -> Item {
    let (width, depth) = (1.3, 3.5)
    let (inner, bottom) = (x - width / 2, top + thickness)
    let inset = width / 2
    let path = Path.polyline([
      Point(x: inner - depth, y: top + inset), Point(x: inner, y: top + inset),
      Point(x: inner, y: bottom - inset), Point(x: inner - depth, y: bottom - inset),
    ])
    return .shape(Shape(path, stroke: Stroke(color: hue, width: width)))
  }

  /// A number that is not zero is never without a trace.
  private func rect(_ a: Double, _ b: Double) -> Rect {
    let width = a == b ? 0 : max(abs(b - a), 0.75)
    return Rect(x: min(a, b), y: top, width: width, height: thickness)
  }

  private func fill(_ rect: Rect, _ paint: Paint) -> Item {
    .shape(Shape(.rect(rect), fill: paint))
  }
}
