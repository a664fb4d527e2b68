internal import Scene

/// Something of a display list with its place in the frame.
struct DrawnPiece {
  /// What it is.
  enum Content {
    /// Text.
    case text
    /// A line of a width.
    case line(Outline, width: Double)
    /// An area of a colour; without one where it has a pattern.
    case area(Outline, Color?)
  }

  /// What it is.
  var content: Content
  /// Its area; of text only the ink.
  var bounds: Rect
  /// The text, or a word for the rest.
  var name: String

  /// Whether it is a line.
  var isLine: Bool { if case .line = content { true } else { false } }

  /// Everything that a frame shows, back to front.
  static func all(in frame: Frame) -> [DrawnPiece] {
    var pieces: [DrawnPiece] = []
    for item in frame.items { add(item, at: .zero, clip: nil, to: &pieces) }
    return pieces
  }

  private static func add(
    _ item: Item, at offset: Point, clip: Rect?, to pieces: inout [DrawnPiece]
  ) {
    switch item {
    case .group(let group):
      let moved = Point(x: offset.x + group.offset.x, y: offset.y + group.offset.y)
      let own = group.clip?.offset(x: moved.x, y: moved.y)
      let both = own.map { clip?.common(with: $0) ?? $0 } ?? clip
      for inner in group.items { add(inner, at: moved, clip: both, to: &pieces) }
    case .content(_, let items):
      for inner in items { add(inner, at: offset, clip: clip, to: &pieces) }
    case .shape(let shape): pieces += parts(of: shape, at: offset, clip: clip)
    case .text(let run):
      if run.text.allSatisfy(\.isWhitespace) { return }
      let ink = run.ink.offset(x: offset.x, y: offset.y)
      pieces.append(DrawnPiece(content: .text, bounds: ink, name: run.text))
    case .image(let picture):
      let area = picture.frame.offset(x: offset.x, y: offset.y)
      pieces.append(
        DrawnPiece(content: .area(Outline(.rect(area)), nil), bounds: area, name: "picture"))
    case .link, .anchor: break
    }
  }

  private static func parts(of shape: Shape, at offset: Point, clip: Rect?) -> [DrawnPiece] {
    guard let raw = shape.path.bounds?.offset(x: offset.x, y: offset.y) else { return [] }
    var outline = Outline(shape.path, at: offset)
    // What is clipped is told by its clip: textures fill theirs, and nothing else is clipped.
    if let clip, raw != raw.common(with: clip) { outline = outline.clipped(to: clip) }
    let bounds = clip.map { raw.common(with: $0) } ?? raw
    var parts: [DrawnPiece] = []
    if let fill = shape.fill {
      var color: Color?
      if case .solid(let even) = fill { color = even }
      parts.append(DrawnPiece(content: .area(outline, color), bounds: bounds, name: "area"))
    }
    if let stroke = shape.stroke {
      let grown = bounds.inset(by: -stroke.width / 2)
      parts.append(
        DrawnPiece(
          content: .line(outline, width: stroke.width),
          bounds: clip.map { grown.common(with: $0) } ?? grown, name: "line"))
    }
    return parts
  }
}

extension GlyphRun {
  /// About the area of the ink: capitals and ideographs above, descenders below the baseline, for
  /// the text faces that are in use.
  fileprivate var ink: Rect {
    let up = size * 0.72
    let isFlat = text.unicodeScalars.allSatisfy { scalar in
      (0x30...0x39).contains(scalar.value) || " .≈><≥≤–−%".unicodeScalars.contains(scalar)
    }
    let down = isFlat ? 0 : size * 0.2
    return Rect(x: origin.x, y: origin.y - up, width: width, height: up + down)
  }
}
