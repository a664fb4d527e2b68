internal import Scene
internal import Styling

/// The legend of series that are told apart by colour and shape.
struct DotKeys {
  /// The series, in order.
  var keys: [BarBoard.Key]

  /// Draws the legend at the top and returns its lower edge.
  func draw(on canvas: inout Canvas, from left: Double) -> Double {
    let radius = canvas.habits.dotRadius * 0.85
    let row = KeyRow(
      entries: keys.map { key in
        KeyRow.Entry(
          label: key.label, width: 2.4 * radius, height: 2.4 * radius,
          draw: { corner, canvas in
            let center = Point(x: corner.x + 1.2 * radius, y: corner.y)
            let path = key.shape.path(center: center, radius: radius)
            canvas.add([.shape(Shape(path, fill: .solid(key.hue)))])
            let half = radius * 1.2
            canvas.claim(
              Rect(
                x: center.x - half, y: center.y - half, width: 2 * half, height: 2 * half),
              as: "key")
          })
      })
    return row.draw(on: &canvas, overMarksFrom: left)
  }
}
