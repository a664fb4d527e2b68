internal import Scene
internal import Styling
internal import Typesetting

/// The legend of a chart: samples with their meaning, from left to right, as many lines as needed.
struct KeyRow {
  /// A sample with its meaning.
  struct Entry {
    var label: String
    /// The width of the sample, in points.
    var width: Double
    /// The height of the sample, in points.
    var height = 9.0
    /// Draws the sample: left end, at the middle of the line.
    var draw: (Point, inout Canvas) -> Void
  }

  var entries: [Entry]

  /// Draws the legend between two edges and returns its lower edge.
  func draw(on canvas: inout Canvas, from corner: Point, to right: Double) -> Double {
    var (x, y) = (corner.x, corner.y)
    var lineHeight = 0.0
    for entry in entries {
      let room = right - corner.x - entry.width - 5
      let block = canvas.lettering.block(
        entry.label, .axis, width: room, color: canvas.palette.ink)
      let width = entry.width + 5 + block.width
      if x > corner.x, x + width > right {
        (x, y) = (corner.x, y + lineHeight + 3)
        lineHeight = 0
      }
      let first = block.lines.first.map { ($0.ascent + $0.descent) / 2 } ?? 0
      let middle = max(first, entry.height / 2)
      lineHeight = max(lineHeight, block.height + middle - first, entry.height)
      entry.draw(Point(x: x, y: y + middle), &canvas)
      canvas.write(block, at: Point(x: x + entry.width + 5, y: y + middle - first))
      x += width + 14
    }
    return y + lineHeight
  }
}
