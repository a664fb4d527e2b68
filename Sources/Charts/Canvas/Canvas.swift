internal import Scene
internal import Styling
internal import Typesetting

/// A picture while it is drawn: items in layers, and what must stay clear of what.
struct Canvas {
  /// What covers what, from the back to the front.
  enum Layer: Int, CaseIterable {
    /// Guides behind the data.
    case grid
    /// The data.
    case marks
    /// Paper behind text that crosses lines.
    case covers
    /// Text.
    case text
  }

  /// What the picture is drawn with.
  let context: ChartContext
  /// The text setter of the picture.
  let lettering: Lettering
  /// The height of capitals as a share of the size, about the same in all text faces.
  private static let capitalHeight = 0.71
  private var layers = [[Item]](repeating: [], count: Layer.allCases.count)
  private var labels: [ChartPicture.Label] = []
  /// The note marks with the baselines of their lines.
  private var citations: [(mark: ChartPicture.Citation, baseline: Double)] = []

  /// An empty picture.
  init(_ context: ChartContext) {
    self.context = context
    lettering = Lettering(context)
  }

  /// The colours.
  var palette: Palette { context.theme.palette }
  /// The habits.
  var habits: ChartHabits { context.theme.charts }

  /// Draws items.
  mutating func add(_ items: [Item], on layer: Layer = .marks) {
    layers[layer.rawValue] += items
  }

  /// Draws a straight line.
  mutating func line(
    from start: Point, to end: Point, color: Color, width: Double, dash: [Double] = [],
    on layer: Layer = .grid
  ) {
    let stroke = Stroke(color: color, width: width, dash: dash)
    add([.shape(Shape(.line(from: start, to: end), stroke: stroke))], on: layer)
  }

  /// Draws a hairline over the whole width or a part of it.
  mutating func hairline(y: Double, from left: Double = 0, to right: Double? = nil, color: Color) {
    line(
      from: Point(x: left, y: y), to: Point(x: right ?? context.width, y: y), color: color,
      width: habits.hairlineWidth)
  }

  /// Notes that nothing else may touch an area.
  mutating func claim(_ box: Rect, as name: String) {
    labels.append(ChartPicture.Label(text: name, box: box))
  }

  /// Writes a block with its top left corner at a point, and claims its area.
  ///
  /// `isCovering` lays paper behind each line, for text that crosses guides.
  mutating func write(
    _ block: TextBlock, at corner: Point, alignment: TextAlignment = .left,
    isCovering: Bool = false
  ) {
    if block.isEmpty { return }
    let placed = block.placedLines(at: corner, alignment: alignment)
    for (index, (line, start)) in placed.enumerated() {
      add(line.items(at: start), on: .text)
      let next = index + 1 < placed.count ? placed[index + 1] : nil
      if isCovering { cover(line, at: start, downTo: next.map { $0.start.y - $0.line.ascent }) }
      cite(line, at: start)
    }
    claim(
      Rect(x: corner.x, y: corner.y, width: block.width, height: block.height), as: block.text)
  }

  /// Writes a block beside a mark with its middle at `middle`.
  ///
  /// A single line stands on the baseline that puts the capitals of a category's name in the
  /// middle, so that name, number and remark of a row share it, whatever their sizes.
  mutating func write(
    _ block: TextBlock, x: Double, middle: Double, alignment: TextAlignment = .left,
    isCovering: Bool = false
  ) {
    let single = block.lines.count == 1 ? block.lines.first : nil
    let top = middle - (single.map(lead) ?? block.height / 2)
    let corner = Point(x: x, y: top)
    write(block, at: corner, alignment: alignment, isCovering: isCovering)
  }

  /// How far a line reaches above the middle of the capitals of a category's name on its baseline.
  func lead(of line: SetLine) -> Double {
    line.ascent - context.theme.style(.category).size * Self.capitalHeight / 2
  }

  /// Lays paper behind a line, down to the next one, so that no guide shows between the two.
  private mutating func cover(_ line: SetLine, at start: Point, downTo next: Double?) {
    let top = start.y - line.ascent
    let bottom = max(start.y + line.descent, next ?? 0)
    let left = max(start.x - 1.5, 0)
    let right = min(start.x + line.width + 1.5, context.width)
    let box = Rect(x: left, y: top, width: right - left, height: bottom - top)
    add([.shape(Shape(.rect(box), fill: .solid(palette.paper)))], on: .covers)
  }

  private mutating func cite(_ line: SetLine, at start: Point) {
    for piece in line.pieces {
      guard let note = piece.tag else { continue }
      let area = piece.run.bounds.offset(x: start.x, y: start.y)
      citations.append((ChartPicture.Citation(note: note, area: area), start.y))
    }
  }

  /// The finished picture.
  func picture(height: Double, legend: [String] = []) -> ChartPicture {
    let ordered = citations.sorted { a, b in
      // Marks on one line may be raised differently and still belong from left to right.
      abs(a.baseline - b.baseline) > 0.01
        ? a.baseline < b.baseline : a.mark.area.minX < b.mark.area.minX
    }.map(\.mark)
    let size = Size(width: context.width, height: height)
    return ChartPicture(
      frame: Frame(size: size, items: Array(layers.joined())), citations: ordered,
      labels: labels, legend: legend)
  }
}
