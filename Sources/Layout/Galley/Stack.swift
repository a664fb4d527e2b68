import Scene

/// Collects what a strip shows from top to bottom.
struct Stack {
  /// What is drawn so far.
  var items: [Item] = []
  /// The notes cited so far.
  var citations: [SlabCitation] = []
  /// Where the next part starts, from the top, in points.
  private(set) var y = 0.0

  /// Leaves white.
  mutating func advance(_ distance: Double) { y += distance }

  /// Adds lines at the left edge.
  mutating func add(_ text: SetText, x: Double = 0) {
    items += text.items(at: Point(x: x, y: y))
    citations += text.citations.map { SlabCitation(note: $0.note, top: $0.top + y) }
    y += text.height
  }

  /// Adds a horizontal line.
  mutating func rule(width: Double, color: Color, thickness: Double) {
    let path = Path.line(from: Point(x: 0, y: y), to: Point(x: width, y: y))
    items.append(.shape(Shape(path, stroke: Stroke(color: color, width: thickness))))
  }
}
