import Scene

/// A display list as text: one line for each item, numbers rounded to 0.01 points.
struct DisplayListText {
  private var lines: [String] = []

  /// The text of a frame, with its size on the first line.
  static func text(of frame: Frame) -> String {
    var text = DisplayListText()
    text.lines.append("frame \(number(frame.size.width)) × \(number(frame.size.height))")
    for item in frame.items { text.add(item, indent: "  ") }
    return text.lines.joined(separator: "\n") + "\n"
  }

  private mutating func add(_ item: Item, indent: String) {
    switch item {
    case .group(let group):
      let clip = group.clip.map { " clip \(Self.rect($0))" } ?? ""
      lines.append("\(indent)group \(Self.point(group.offset))\(clip)")
      for item in group.items { add(item, indent: indent + "  ") }
    case .shape(let shape): lines.append(indent + Self.text(of: shape))
    case .text(let run):
      lines.append(
        "\(indent)text \(Self.point(run.origin)) size \(Self.number(run.size)) "
          + "\(run.color.hex) \"\(run.text)\"")
    case .image(let picture): lines.append("\(indent)image \(Self.rect(picture.frame))")
    case .link(let link): lines.append("\(indent)link \(Self.rect(link.area))")
    case .anchor(let anchor): lines.append("\(indent)anchor \(anchor.name)")
    case .content(let id, let items):
      lines.append("\(indent)content \(id.rawValue)")
      for item in items { add(item, indent: indent + "  ") }
    }
  }

  private static func text(of shape: Shape) -> String {
    let bounds = shape.path.bounds.map(rect) ?? "nothing"
    let steps = shape.path.elements.count
    var text = "shape of \(steps) in \(bounds)"
    switch shape.fill {
    case .solid(let color): text += " fill \(color.hex)"
    case .gradient(let gradient): text += " fade \(gradient.from.hex) to \(gradient.to.hex)"
    case .hatch(let hatch): text += " hatch \(hatch.line.hex) on \(hatch.ground.hex)"
    case nil: break
    }
    if let stroke = shape.stroke {
      let dash =
        stroke.dash.isEmpty ? "" : " dash " + stroke.dash.map(number).joined(separator: " ")
      text += " line \(stroke.color.hex) \(number(stroke.width))\(dash)"
    }
    return text
  }

  private static func point(_ point: Point) -> String { "\(number(point.x)),\(number(point.y))" }

  private static func rect(_ rect: Rect) -> String {
    "\(point(rect.origin)) \(number(rect.width)) × \(number(rect.height))"
  }

  private static func number(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let sign = hundredths < 0 ? "-" : ""
    let rest = hundredths.magnitude % 100
    let digits = rest == 0 ? "" : rest < 10 ? ".0\(rest)" : ".\(rest)"
    return "\(sign)\(hundredths.magnitude / 100)\(digits)"
  }
}
