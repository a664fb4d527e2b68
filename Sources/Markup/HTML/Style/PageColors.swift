internal import Scene
internal import Styling

/// The colours of a page in two schemes, as custom properties of a style sheet.
struct PageColors {
  private let palette: Palette
  private let dark: DarkScheme
  /// The colours with names, in the order in which they are written.
  private var named: [(name: String, color: Color)]

  init(_ palette: Palette) {
    self.palette = palette
    dark = DarkScheme(palette)
    named = [
      ("ink", palette.ink), ("soft", palette.soft), ("hairline", palette.hairline),
      ("rule", palette.rule), ("accent", palette.accent), ("accent-soft", palette.accentSoft),
      ("signal", palette.signal), ("paper", palette.paper),
      ("tint", palette.accent.mixed(with: palette.paper, amount: 0.93)),
    ]
  }

  /// The value that stands for a colour, such as `var(--ink)`.
  mutating func value(of color: Color) -> String {
    if let known = named.first(where: { $0.color == color }) { return "var(--\(known.name))" }
    let name = "own-\(color.hex.dropFirst())"
    named.append((name, color))
    return "var(--\(name))"
  }

  /// The properties for light grounds.
  var lightRules: String {
    ":root{color-scheme:light dark;"
      + named.map { "--\($0.name):\($0.color.hex)" }.joined(separator: ";") + "}"
  }

  /// The properties for dark grounds, and the colours of pictures, on screens only.
  func darkRules(pictures: [Color]) -> String {
    let properties = named.map { "--\($0.name):\(dark.color($0.color).hex)" }
    var rules = [":root{" + properties.joined(separator: ";") + "}"]
    for color in pictures {
      let turned = dark.color(color).hex
      for property in ["fill", "stroke", "stop-color"] {
        rules.append(".picture [\(property)=\"\(color.hex)\"]{\(property):\(turned)}")
      }
    }
    return "@media screen and (prefers-color-scheme:dark){\n\(rules.joined(separator: "\n"))\n}"
  }

  /// The papers of both schemes, for the frames of browsers.
  var papers: (light: String, dark: String) { (palette.paper.hex, dark.paper.hex) }
}

extension [Frame] {
  /// The colours of shapes and letters, sorted; the paper of drawings is white.
  var colors: [Color] {
    let colors = flatMap(\.items).flatMap(\.colors) + (isEmpty ? [] : [.white])
    return Set(colors).sorted { $0.hex < $1.hex }
  }
}

extension Item {
  fileprivate var colors: [Color] {
    switch self {
    case .group(let group): group.items.flatMap(\.colors)
    case .content(_, let items): items.flatMap(\.colors)
    case .shape(let shape):
      [shape.stroke?.color].compactMap(\.self) + (shape.fill?.colors ?? [])
    case .text(let run): [run.color]
    case .image, .link, .anchor: []
    }
  }
}

extension Paint {
  fileprivate var colors: [Color] {
    switch self {
    case .solid(let color): [color]
    case .gradient(let gradient): [gradient.from, gradient.to]
    case .hatch(let hatch): [hatch.ground, hatch.line]
    }
  }
}
