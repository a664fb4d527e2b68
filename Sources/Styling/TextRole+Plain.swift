internal import Scene

/// The type scale of the plain look: 24, 21, 12.6, 11.6, 10.2, 8.2 and 7.5 points; running text in
/// the family `text`, everything else in `figures`.
extension TextRole {
  /// A style for every role, in the colours of a palette.
  static func plainStyles(_ palette: Palette) -> [TextRole: TextStyle] {
    var styles: [TextRole: TextStyle] = [:]
    for role in allCases { styles[role] = role.plainStyle(palette) }
    return styles
  }

  private func plainStyle(_ palette: Palette) -> TextStyle {
    switch self {
    case .title, .standfirst, .body, .heading, .list: runningStyle(palette)
    case .kicker, .runningHead, .subheading, .noteMark, .note, .noteNumber, .keyValue, .keyUnit,
      .keyLabel:
      aroundStyle(palette)
    case .figureTitle, .figureSubtitle, .figureNote, .groupHeading, .category, .categoryStrong,
      .remark, .value, .axis, .tableHead, .tableCell, .tableGroup, .tag:
      figureStyle(palette)
    }
  }

  /// Titles and running text.
  private func runningStyle(_ palette: Palette) -> TextStyle {
    var style = TextStyle(family: "text", size: 10.2, leading: 14.4, color: palette.ink)
    switch self {
    case .title: (style.weight, style.size, style.leading) = (.bold, 24, 28)
    case .standfirst:
      (style.size, style.leading) = (11.6, 16.5)
      style.color = palette.ink.mixed(with: palette.soft, amount: 0.55)
    case .heading: (style.weight, style.size, style.leading) = (.bold, 12.6, 16.5)
    default: break
    }
    return style
  }

  /// Heads, notes and key figures.
  private func aroundStyle(_ palette: Palette) -> TextStyle {
    var style = TextStyle(family: "figures", size: 7.5, leading: 10.6, color: palette.soft)
    switch self {
    case .kicker:
      (style.weight, style.size, style.color) = (.bold, 8.2, palette.accent)
      (style.tracking, style.isUppercase) = (40, true)
    case .runningHead: (style.weight, style.size) = (.medium, 8.2)
    case .subheading:
      (style.weight, style.size, style.leading) = (.bold, 10.2, 14.4)
      style.color = palette.ink
    case .noteMark: (style.weight, style.size, style.color) = (.bold, 6.6, palette.accent)
    case .noteNumber:
      (style.weight, style.color, style.features) = (.bold, palette.accent, ["tnum"])
    case .keyValue:
      (style.weight, style.size, style.leading, style.color) = (.light, 21, 25, palette.ink)
    case .keyUnit: (style.size, style.leading, style.color) = (10.2, 14.4, palette.ink)
    case .keyLabel: (style.size, style.leading) = (8.2, 11)
    default: break
    }
    return style
  }

  /// Charts and tables.
  private func figureStyle(_ palette: Palette) -> TextStyle {
    var style = TextStyle(family: "figures", size: 8.2, leading: 10.8, color: palette.ink)
    switch self {
    case .figureTitle: (style.weight, style.size, style.leading) = (.bold, 10.2, 13.4)
    case .figureSubtitle: (style.leading, style.color) = (11.2, palette.soft)
    case .figureNote: (style.size, style.leading, style.color) = (7.5, 10.6, palette.soft)
    case .groupHeading:
      (style.weight, style.size, style.leading) = (.medium, 7.5, 10)
      (style.color, style.tracking, style.isUppercase) = (palette.soft, 40, true)
    case .categoryStrong: style.weight = .medium
    case .remark: (style.size, style.leading, style.color) = (7.5, 9.8, palette.soft)
    case .value: (style.weight, style.features) = (.bold, ["tnum"])
    case .axis:
      (style.size, style.leading, style.color) = (7.5, 9.8, palette.soft)
      style.features = ["tnum"]
    case .tableHead: (style.weight, style.leading, style.color) = (.medium, 11.4, palette.soft)
    case .tableCell: (style.leading, style.features) = (11.4, ["tnum"])
    case .tableGroup: (style.weight, style.leading, style.color) = (.bold, 11.4, palette.accent)
    case .tag:
      (style.weight, style.size, style.leading, style.color) = (.medium, 7.5, 9, palette.soft)
    default: break
    }
    return style
  }
}
