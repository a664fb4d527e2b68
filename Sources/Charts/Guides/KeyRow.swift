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

  /// White between a sample and its meaning, in points.
  private static let gap = 5.0
  /// White between two entries, in points.
  private static let gutter = 14.0

  /// Draws the legend at the top and returns its lower edge: over the marks, which begin at `left`,
  /// unless it takes fewer lines from the edge of the picture.
  func draw(on canvas: inout Canvas, overMarksFrom left: Double) -> Double {
    let isShorter = lines(from: 0, on: canvas).count < lines(from: left, on: canvas).count
    return draw(on: &canvas, from: Point(x: isShorter ? 0 : left, y: 0))
  }

  /// Draws the legend from a corner to the right edge, and returns its lower edge.
  func draw(on canvas: inout Canvas, from corner: Point) -> Double {
    var y = corner.y
    for (index, line) in lines(from: corner.x, on: canvas).enumerated() {
      if index > 0 { y += 3 }
      var lineHeight = 0.0
      for (x, entry, block) in line {
        let first = block.lines.first.map { ($0.ascent + $0.descent) / 2 } ?? 0
        let middle = max(first, entry.height / 2)
        lineHeight = max(lineHeight, block.height + middle - first, entry.height)
        entry.draw(Point(x: x, y: y + middle), &canvas)
        canvas.write(block, at: Point(x: x + entry.width + Self.gap, y: y + middle - first))
      }
      y += lineHeight
    }
    return y
  }

  /// The entries in lines between an edge and the right edge of the picture, with their left ends.
  private func lines(
    from left: Double, on canvas: Canvas
  ) -> [[(x: Double, entry: Entry, block: TextBlock)]] {
    var lines: [[(x: Double, entry: Entry, block: TextBlock)]] = [[]]
    var x = left
    for entry in entries {
      let room = canvas.context.width - left - entry.width - Self.gap
      let block = canvas.lettering.block(
        entry.label, .axis, width: room, color: canvas.palette.ink)
      let width = entry.width + Self.gap + block.width
      if x > left, x + width > canvas.context.width {
        lines.append([])
        x = left
      }
      lines[lines.count - 1].append((x, entry, block))
      x += width + Self.gutter
    }
    return lines
  }
}
