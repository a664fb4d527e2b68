import Scene
import Styling

/// The look of a message: sizes for screens, colours and fonts from the style.
struct MailStyles {
  let theme: Theme

  /// The size and line height of a kind of text in CSS pixels; telephones and desks read the same
  /// ones, because many clients know no others.
  private static let sizes: [TextRole: (size: Int, leading: Int)] = [
    .kicker: (13, 18), .title: (26, 32), .standfirst: (17, 25), .heading: (20, 26),
    .subheading: (17, 23), .keyValue: (26, 32), .keyUnit: (15, 20), .keyLabel: (14, 19),
    .figureTitle: (17, 23), .figureSubtitle: (14, 20), .figureNote: (13, 19),
    .tableGroup: (15, 21), .tableHead: (14, 20), .note: (13, 19), .noteMark: (11, 11),
  ]

  /// The style of a kind of text, with further declarations.
  func text(_ role: TextRole, _ more: String = "") -> String {
    let style = theme.style(role)
    let (size, leading) = Self.sizes[role] ?? (16, 25)
    var parts = [
      "font-family:\(families(style.family))", "font-size:\(size)px", "line-height:\(leading)px",
      "color:\(style.color.hex)", "font-weight:\(style.weight.rawValue >= 500 ? "bold" : "normal")",
    ]
    if style.isItalic { parts.append("font-style:italic") }
    return parts.joined(separator: ";") + (more.isEmpty ? "" : ";" + more)
  }

  /// The colour of the ground.
  var paper: String { theme.palette.paper.hex }
  /// The colour of lines.
  var rule: String { theme.palette.rule.hex }
  /// The accent.
  var accent: String { theme.palette.accent.hex }
  /// The colour of warnings.
  var signal: String { theme.palette.signal.hex }

  /// The names of a family's fonts as readers may have them, in single quotes where they hold a
  /// space, so that the list can stand in an attribute.
  private func families(_ name: String) -> String {
    let names = theme.fonts.families[name]?.names ?? ["sans-serif"]
    return names.map { $0.contains(" ") ? "'\($0.filter { $0 != "'" })'" : $0 }
      .joined(separator: ",")
  }
}
