internal import Scene
internal import Styling

/// The squares of a row, in lines from left to right; every fifth stands a little apart, so that
/// they can be counted.
struct WaffleCells {
  /// A part of a row: squares of one colour and look.
  struct Part {
    /// How many squares, with a fraction.
    var count: Double
    /// How many squares up to the upper end of a range, with a fraction.
    var upper: Double?
    var look: HedgeLook
    var hue: Color
    var texture: Texture
  }

  /// The side of a square, in points.
  var side: Double
  /// How many squares a line has.
  var perLine: Int

  /// White between two squares, in points.
  private static let gap = 1.2
  /// Further white behind every fifth square, in points.
  private static let fifth = 1.8

  /// Squares for a room.
  init(side: Double, width: Double) {
    self.side = side
    var count = 1
    while count < 50, Self.width(of: count + 1, side: side) <= width { count += 1 }
    perLine = count >= 10 ? count / 10 * 10 : count >= 5 ? 5 : count
  }

  /// The width of some squares on a line, in points.
  static func width(of count: Int, side: Double) -> Double {
    Double(count) * (side + gap) - gap + Double((count - 1) / 5) * fifth
  }

  /// The height of some squares, in points.
  func height(of count: Int) -> Double {
    let lines = Double((max(count, 1) + perLine - 1) / perLine)
    return lines * (side + Self.gap) - Self.gap
  }

  /// The area of a square with its top left corner counted from `corner`.
  func area(_ index: Int, at corner: Point) -> Rect {
    let (line, place) = (index / perLine, index % perLine)
    return Rect(
      x: corner.x + Double(place) * (side + Self.gap) + Double(place / 5) * Self.fifth,
      y: corner.y + Double(line) * (side + Self.gap), width: side, height: side)
  }

  /// How many squares a part takes; the last may be cut, and an open end needs one more.
  static func count(of part: Part) -> Int {
    let whole = Int(min(max(part.upper ?? part.count, 0), 1e6).rounded(.up))
    return max(whole, part.count > 0 ? 1 : 0) + (part.look.isOpen ? 1 : 0)
  }

  /// Draws the squares of a part from an index on.
  func items(of part: Part, from first: Int, at corner: Point, palette: Palette) -> [Item] {
    let total = part.upper ?? part.count
    let stated = Int(max(total, 0).rounded(.up))
    var items: [Item] = []
    for index in 0..<max(stated, part.count > 0 ? 1 : 0) {
      let square = area(first + index, at: corner)
      items += fills(square, index: index, part: part, palette: palette)
    }
    if part.look.isOpen {
      let square = area(first + max(stated, part.count > 0 ? 1 : 0), at: corner)
      items.append(fading(square, part: part, palette: palette))
    }
    return items
  }

  /// One square: full colour up to the stated number, light from there to the upper end.
  private func fills(_ square: Rect, index: Int, part: Part, palette: Palette) -> [Item] {
    func cut(_ count: Double) -> Rect {
      let share = min(max(count - Double(index), 0), 1)
      let width = count > 0 && index == 0 ? max(share * side, 0.75) : share * side
      return Rect(x: square.minX, y: square.minY, width: width, height: side)
    }
    var bar = HedgedBar(
      start: square.minX, end: cut(part.count).maxX, upper: nil, look: part.look, top: square.minY,
      thickness: side, hue: part.hue, palette: palette, texture: part.texture)
    bar.look.isOpen = false
    bar.look.isCapped = false
    let light = palette.light(part.hue)
    let edge = Stroke(color: part.hue, width: 0.7)
    func outlined(_ area: Rect) -> Item {
      .shape(Shape(.rect(area.inset(by: 0.35)), fill: .solid(light), stroke: edge))
    }
    if part.look.isCapped { return [outlined(cut(part.count))] }
    var items: [Item] = []
    if let upper = part.upper, cut(upper).width > cut(part.count).width {
      items.append(outlined(cut(upper)))
    }
    return items + (bar.end > bar.start ? bar.items : [])
  }

  private func fading(_ square: Rect, part: Part, palette: Palette) -> Item {
    let gradient = LinearGradient(
      start: square.origin, end: Point(x: square.maxX, y: square.minY),
      from: part.hue.mixed(with: palette.paper, amount: 0.25), to: palette.paper)
    return .shape(Shape(.rect(square), fill: .gradient(gradient)))
  }
}
