internal import Scene
internal import Styling

/// The legend of series that are told apart by colour and texture.
struct SeriesKeys {
  /// The series, in order.
  var keys: [BarBoard.Key]

  /// Draws the legend at the top and returns its lower edge.
  func draw(on canvas: inout Canvas, from left: Double) -> Double {
    let row = KeyRow(
      entries: keys.map { key in
        KeyRow.Entry(
          label: key.label, width: 12,
          draw: { corner, canvas in canvas.drawSwatch(key, at: corner) })
      })
    return row.draw(on: &canvas, overMarksFrom: left)
  }
}

extension Canvas {
  /// Draws the sample of a series.
  mutating func drawSwatch(_ key: BarBoard.Key, at corner: Point) {
    let area = Rect(x: corner.x, y: corner.y - 3.5, width: 12, height: 7)
    add([.shape(Shape(.rect(area), fill: .solid(key.hue)))])
    add(key.texture.items(in: area, color: palette.patternLine(key.hue)))
    claim(area, as: "key")
  }
}
