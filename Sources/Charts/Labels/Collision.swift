public import Scene

/// Two things of a picture that touch, or one that leaves the frame.
public struct Collision: Hashable, Sendable, CustomStringConvertible {
  /// The text of the label.
  public var label: String
  /// The text of the other label, or what it is that the label touches; nil where the first leaves
  /// the frame.
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
/// Two checks that know nothing of how labels are placed: the boxes that the kind claims stay clear
/// of each other, and the display list itself is searched for text that meets text, lines or the
/// edge of an area, and for anything outside of the frame.
public func collisions(in picture: ChartPicture, paper: Color = .white) -> [Collision] {
  let frame = Rect(
    x: 0, y: 0, width: picture.frame.size.width, height: picture.frame.size.height)
  return claimed(in: picture.labels, frame: frame)
    + DisplayListCheck(picture.frame, paper: paper).collisions
}

/// The boxes that overlap or leave the frame.
///
/// Half a point of overlap is allowed, because boxes reach from ascent to descent and leave white
/// around the ink. Time grows with the number of labels whose heights meet.
private func claimed(in labels: [ChartPicture.Label], frame: Rect) -> [Collision] {
  let tolerance = 0.5
  let labels = labels.sorted { ($0.box.minY, $0.box.minX) < ($1.box.minY, $1.box.minX) }
  var found: [Collision] = []
  for (index, label) in labels.enumerated() {
    if !frame.contains(label.box, tolerance: tolerance) {
      found.append(Collision(label: label.text, other: nil, area: label.box))
    }
    for other in labels[(index + 1)...] {
      if other.box.minY >= label.box.maxY { break }
      if label.box.overlaps(other.box, tolerance: tolerance) {
        let area = label.box.common(with: other.box)
        found.append(Collision(label: label.text, other: other.text, area: area))
      }
    }
  }
  return found
}

extension Rect {
  /// The area that both rectangles cover; they must meet.
  func common(with other: Rect) -> Rect {
    let (left, top) = (max(minX, other.minX), max(minY, other.minY))
    return Rect(
      x: left, y: top, width: max(min(maxX, other.maxX) - left, 0),
      height: max(min(maxY, other.maxY) - top, 0))
  }
}
