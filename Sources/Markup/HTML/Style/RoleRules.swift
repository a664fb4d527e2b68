internal import Styling

/// Turns the text styles of a look into rules of a style sheet.
struct RoleRules {
  private let theme: Theme
  private let fonts: FontStacks
  private let measure: HTMLMeasure

  init(_ theme: Theme) {
    self.theme = theme
    fonts = FontStacks(theme.fonts)
    measure = HTMLMeasure(theme)
  }

  /// What is set in which style.
  private static let selectors: [(selector: String, role: TextRole)] = [
    ("body", .body), (".kicker", .kicker), (".running", .runningHead), ("h1", .title),
    (".standfirst", .standfirst), ("h2", .heading), ("h3", .subheading), ("li", .list),
    (".mark", .noteMark), (".note", .note), (".note>.number", .noteNumber),
    (".key-figures dd", .keyValue), (".key-figures .unit", .keyUnit),
    (".key-figures dt", .keyLabel), ("figcaption .title", .figureTitle),
    ("figcaption .subtitle", .figureSubtitle), (".remark", .figureNote),
    ("dl.entries dd", .figureNote), ("dl.entries dt", .categoryStrong), ("td,th", .tableCell),
    ("thead th", .tableHead), ("th.group", .tableGroup), (".tag", .tag), ("nav a", .category),
    ("nav h2", .runningHead),
    ("summary", .figureSubtitle),
  ]

  /// What stands on lines of its own and is read at length: more white than on paper.
  private static let isRead: Set<TextRole> = [.body, .list, .standfirst, .note, .figureNote]
  /// The smallest type on screens, in rem.
  private static let smallest = 0.8

  /// The rules of all kinds of text.
  func rules(_ colors: inout PageColors) -> String {
    Self.selectors.map { selector, role in
      "\(selector){\(declarations(role, &colors))}"
    }.joined(separator: "\n")
  }

  private func declarations(_ role: TextRole, _ colors: inout PageColors) -> String {
    let style = theme.style(role)
    let leading = style.leading / style.size + (Self.isRead.contains(role) ? 0.08 : 0)
    var parts = [
      "font-family:\(fonts.stack(of: style))", "font-size:\(size(role, style))",
      "line-height:\(FixedNumber.text(leading))", "font-weight:\(style.weight.rawValue)",
      "font-style:\(style.isItalic ? "italic" : "normal")",
      "color:\(colors.value(of: style.color))",
    ]
    if style.tracking != 0 {
      parts.append("letter-spacing:\(FixedNumber.text(style.tracking / 1000))em")
    }
    if style.isUppercase { parts.append("text-transform:uppercase") }
    return parts.joined(separator: ";")
  }

  private func size(_ role: TextRole, _ style: TextStyle) -> String {
    let size = style.size * measure.point
    switch role {
    // Large type gives way on phones.
    case .title: return "min(\(FixedNumber.text(size))rem,8vw)"
    case .keyValue: return "min(\(FixedNumber.text(size))rem,8.5vw)"
    // A mark is as large as the text around it lets it be, and never larger than in running text.
    case .noteMark:
      let share = FixedNumber.text(max(style.size / theme.style(.body).size, 0.6))
      return "min(\(share)em,\(FixedNumber.text(size))rem)"
    default: return "\(FixedNumber.text(max(size, Self.smallest)))rem"
    }
  }
}
