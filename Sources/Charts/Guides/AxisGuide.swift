internal import Scene
internal import Styling

/// The lines and numbers of a level axis.
struct AxisGuide {
  /// The axis.
  let axis: BarAxis
  /// Where the column behind the names starts.
  let left: Double

  /// Draws a line for each tick behind the data; the line of zero is stronger.
  func drawGrid(on canvas: inout Canvas, from top: Double, to bottom: Double) {
    let isDiverging = axis.scale.domain.lowerBound < 0
    let zero = isDiverging ? canvas.palette.soft : canvas.palette.rule
    for tick in axis.ticks {
      let x = axis.scale.position(of: tick.value)
      canvas.line(
        from: Point(x: x, y: top), to: Point(x: x, y: bottom + 3),
        color: tick.value == 0 ? zero : canvas.palette.hairline,
        width: canvas.habits.hairlineWidth)
    }
  }

  /// Writes the numbers and the unit under the rows and returns the lower edge.
  func drawNumbers(on canvas: inout Canvas, under bottom: Double) -> Double {
    var y = bottom + 6
    var lineHeight = 0.0
    var first = canvas.context.width
    for tick in axis.ticks {
      let x = max(axis.scale.position(of: tick.value) - tick.label.width / 2, 0)
      canvas.write(tick.label, at: Point(x: x, y: y))
      lineHeight = max(lineHeight, tick.label.height)
      first = min(first, x)
    }
    let unit = axis.unit
    if unit.width + 6 <= first {
      canvas.write(unit, at: Point(x: 0, y: y))
      lineHeight = max(lineHeight, unit.height)
    } else if !unit.isEmpty {
      y += lineHeight + 1
      canvas.write(unit, at: Point(x: min(left, canvas.context.width - unit.width), y: y))
      lineHeight = unit.height
    }
    return y + lineHeight
  }
}
