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
      // A sample without a word needs room of its own: as much as it is wide, and its line.
      let alone = block.lines.isEmpty ? entry.width * 1.1 : 0
      lineHeight = max(lineHeight, block.height, alone, 9)
      let first =
        block.lines.first.map { ($0.ascent + $0.descent) / 2 } ?? max(4.5, alone / 2)
      entry.draw(Point(x: x, y: y + first), &canvas)
      canvas.write(block, at: Point(x: x + entry.width + 5, y: y))
      x += width + 14
    }
    return y + lineHeight
  }
}
