internal import Scene
internal import Typesetting

/// Set lines that are placed as one: a label, a value with its note marks, a remark.
struct TextBlock {
  /// The lines from top to bottom.
  var lines: [SetLine] = []

  /// The width of the widest line, in points.
  var width: Double { lines.map(\.width).max() ?? 0 }

  /// The distance from the first line's ascent to the last line's descent, in points.
  var height: Double {
    guard let first = lines.first, let last = lines.last else { return 0 }
    return first.ascent + lines.dropLast().reduce(0) { $0 + $1.leading } + last.descent
  }

  /// Whether there is nothing to place.
  var isEmpty: Bool { lines.isEmpty }

  /// The characters, lines parted by spaces.
  var text: String {
    lines.map { line in line.pieces.map(\.run.text).joined() }.joined(separator: " ")
  }

  /// This block with another one under it.
  func above(_ other: TextBlock) -> TextBlock { TextBlock(lines: lines + other.lines) }

  /// Each line with the start of its baseline, for a block with its top left corner at `corner`.
  func placedLines(at corner: Point, alignment: TextAlignment) -> [(line: SetLine, start: Point)] {
    var baseline = corner.y + (lines.first?.ascent ?? 0)
    let full = width
    return lines.map { line in
      let slack = full - line.width
      let indent =
        switch alignment {
        case .right: slack
        case .center: slack / 2
        default: 0.0
        }
      defer { baseline += line.leading }
      return (line, Point(x: corner.x + indent, y: baseline))
    }
  }
}

extension TextBlock {
  /// The block in another colour.
  func colored(_ color: Color) -> TextBlock {
    var copy = self
    for line in copy.lines.indices {
      for piece in copy.lines[line].pieces.indices {
        copy.lines[line].pieces[piece].run.color = color
      }
    }
    return copy
  }
}

extension SetLine {
  /// The distance from the top of the line to about the middle of its capitals, in points.
  var capMiddle: Double { ascent - ascent * 0.36 }
}
