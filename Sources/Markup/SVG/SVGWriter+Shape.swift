internal import Scene

extension SVGWriter {
  /// Writes a shape: its fill, then its line.
  mutating func write(_ shape: Shape) {
    guard shape.fill != nil || shape.stroke != nil, let bounds = shape.path.bounds else { return }
    if case .hatch(let hatch)? = shape.fill {
      write(hatch, in: shape.path, over: bounds)
      guard let stroke = shape.stroke else { return }
      xml.empty("path", [("d", shape.path.data), ("fill", "none")] + stroke.attributes)
      return
    }
    let fill = color(of: shape.fill)
    xml.empty("path", [("d", shape.path.data), ("fill", fill)] + (shape.stroke?.attributes ?? []))
  }

  private mutating func color(of paint: Paint?) -> String {
    switch paint {
    case .solid(let color): color.hex
    case .gradient(let gradient):
      // A gradient without length is all beyond its end.
      gradient.start == gradient.end ? gradient.to.hex : reference(to: gradient)
    case .hatch(let hatch): hatch.ground.hex
    case nil: "none"
    }
  }

  /// Writes a hatch as lines under a clip: patterns are pixels to many readers, and blur when they
  /// are turned.
  private mutating func write(_ hatch: Hatch, in path: Path, over bounds: Rect) {
    xml.empty("path", [("d", path.data), ("fill", hatch.ground.hex)])
    let lines = hatch.lines(over: bounds)
    guard !lines.isEmpty else { return }
    let clip = clipReference(path)
    let data = lines.map { Path.line(from: $0.start, to: $0.end).data }.joined()
    xml.empty(
      "path",
      [
        ("d", data), ("fill", "none"), ("stroke", hatch.line.hex),
        ("stroke-width", FixedNumber.text(hatch.thickness)), ("clip-path", clip),
      ])
  }
}

extension Stroke {
  /// The line as attributes.
  var attributes: [XMLWriter.Attribute] {
    var attributes: [XMLWriter.Attribute] = [
      ("stroke", color.hex), ("stroke-width", FixedNumber.text(width)),
      // cairo cuts a corner off where it would be longer than ten lines are thick.
      ("stroke-miterlimit", "10"),
    ]
    if !dash.isEmpty {
      let lengths = dash.map(FixedNumber.text).joined(separator: " ")
      attributes.append(("stroke-dasharray", lengths))
    }
    if cap != .butt { attributes.append(("stroke-linecap", cap.rawValue)) }
    return attributes
  }
}

extension Path {
  /// The outline as path data.
  var data: String {
    var data = ""
    for element in elements {
      switch element {
      case .move(let p): data += "M" + Self.text(p)
      case .line(let p): data += "L" + Self.text(p)
      case .curve(let a, let b, let c):
        data += "C\(Self.text(a)) \(Self.text(b)) \(Self.text(c))"
      case .close: data += "Z"
      }
    }
    return data
  }

  private static func text(_ point: Point) -> String {
    "\(FixedNumber.text(point.x)) \(FixedNumber.text(point.y))"
  }
}
