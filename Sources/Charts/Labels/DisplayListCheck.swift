internal import Scene

/// Searches a display list for text that cannot be read and for drawing outside of the frame.
///
/// Of a text only the ink counts: from the height of capitals to the foot of descenders. It may stand
/// on paper or on one even area that holds all of it. It may not meet another text, a line, the edge
/// of an area, a pattern, or anything that is drawn over it.
struct DisplayListCheck {
  private let frame: Rect
  private let paper: Color
  private let pieces: [DrawnPiece]

  /// How far ink may reach into a neighbour's, in points; rounding, and the white inside of glyphs.
  private static let tolerance = 0.501

  /// Takes the display list of a frame on paper of a colour.
  init(_ frame: Frame, paper: Color) {
    self.frame = Rect(x: 0, y: 0, width: frame.size.width, height: frame.size.height)
    self.paper = paper
    pieces = DrawnPiece.all(in: frame)
  }

  /// What is wrong.
  var collisions: [Collision] {
    var found: [Collision] = []
    for (index, piece) in pieces.enumerated() {
      if !frame.contains(piece.bounds, tolerance: Self.tolerance) {
        found.append(Collision(label: piece.name, other: nil, area: piece.bounds))
      }
      guard case .text = piece.content else { continue }
      let others = [under(index), over(index)].compactMap { $0 }
      found += others.map { other in
        Collision(
          label: piece.name, other: other.name, area: piece.bounds.common(with: other.bounds))
      }
    }
    return found
  }

  /// What a text stands on, where that is not even.
  private func under(_ index: Int) -> DrawnPiece? {
    let text = pieces[index].bounds
    for piece in pieces[..<index].reversed()
    where piece.bounds.overlaps(text, tolerance: Self.tolerance) || piece.isLine {
      switch piece.content {
      case .text:
        if piece.bounds.overlaps(text, tolerance: Self.tolerance) { return piece }
      case .line(let path, let width):
        if path.crosses(text.inset(by: Self.tolerance - width / 2)) { return piece }
      case .area(let path, let color):
        if path.crosses(text.inset(by: Self.tolerance)) {
          if color == paper { continue }
          return piece
        }
        guard path.holds(text) else { continue }
        return color == nil ? piece : nil
      }
    }
    return nil
  }

  /// What is drawn over a text.
  private func over(_ index: Int) -> DrawnPiece? {
    let text = pieces[index].bounds.inset(by: Self.tolerance)
    return pieces[(index + 1)...].first { piece in
      guard piece.isLine || piece.bounds.overlaps(text) else { return false }
      switch piece.content {
      case .text: return false
      case .line(let path, let width): return path.crosses(text.inset(by: -width / 2))
      case .area(let path, _): return path.crosses(text) || path.holds(text)
      }
    }
  }
}
