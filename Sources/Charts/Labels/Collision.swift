public import Scene

/// Two things of a picture that touch, or one that leaves the frame.
public struct Collision: Hashable, Sendable, CustomStringConvertible {
  /// The text of the label.
  public var label: String
  /// The text of the other label; nil where the first leaves the frame.
  public var other: String?
  /// The area that both cover, or the box of the label that leaves the frame.
  public var area: Rect

  /// One line for test output.
  public var description: String {
    let place = "x \(area.minX.rounded()), y \(area.minY.rounded())"
    guard let other else { return "\"\(label)\" leaves the frame at \(place)" }
    return "\"\(label)\" touches \"\(other)\" at \(place)"
  }
}

/// Everything in a picture that touches something else or leaves the frame; empty for a picture
/// that may be printed.
///
/// Half a point of overlap is allowed, because boxes reach from ascent to descent and leave white
/// around the ink. Time grows with the number of labels whose heights meet.
public func collisions(in picture: ChartPicture) -> [Collision] {
  let tolerance = 0.5
  let frame = Rect(
    x: 0, y: 0, width: picture.frame.size.width, height: picture.frame.size.height)
  let labels = picture.labels.sorted { ($0.box.minY, $0.box.minX) < ($1.box.minY, $1.box.minX) }
  var found: [Collision] = []
  for (index, label) in labels.enumerated() {
    if !frame.contains(label.box, tolerance: tolerance) {
      found.append(Collision(label: label.text, other: nil, area: label.box))
    }
    for other in labels[(index + 1)...] {
      if other.box.minY >= label.box.maxY { break }
      if label.box.overlaps(other.box, tolerance: tolerance) {
        let area = common(label.box, other.box)
        found.append(Collision(label: label.text, other: other.text, area: area))
      }
    }
  }
  return found
}

private func common(_ a: Rect, _ b: Rect) -> Rect {
  let (left, top) = (max(a.minX, b.minX), max(a.minY, b.minY))
  return Rect(
    x: left, y: top, width: min(a.maxX, b.maxX) - left, height: min(a.maxY, b.maxY) - top)
}
