extension Hatch {
  /// The middle lines of a hatch over a box, each a little longer than the box is wide.
  ///
  /// On a line that rises to the right at 45°, x + y is the same everywhere, and neighbours differ
  /// by √2 times their distance. Lines are counted from the frame's corner, not from the box, so
  /// that hatches side by side meet. An absurd box or spacing gives no lines.
  public func lines(over box: Rect) -> [(start: Point, end: Point)] {
    let step = spacing * 2.0.squareRoot()
    let farthest = max(abs(box.minX + box.minY), abs(box.maxX + box.maxY))
    guard step > 0, farthest < 1e6 * step else { return [] }
    let first = Int(((box.minX + box.minY) / step).rounded(.down))
    let last = Int(((box.maxX + box.maxY) / step).rounded(.up))
    return (first...last).map { number in
      let sum = Double(number) * step
      let left = max(box.minX, sum - box.maxY) - thickness
      let right = min(box.maxX, sum - box.minY) + thickness
      return (Point(x: left, y: sum - left), Point(x: right, y: sum - right))
    }
  }
}
