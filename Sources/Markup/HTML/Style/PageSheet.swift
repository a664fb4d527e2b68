internal import Scene
internal import Styling

/// The style sheet of a page: fixed rules for its parts, and the look's type, colours and widths.
struct PageSheet {
  private let theme: Theme
  private let measure: HTMLMeasure
  private(set) var colors: PageColors

  init(_ theme: Theme) {
    self.theme = theme
    measure = HTMLMeasure(theme)
    colors = PageColors(theme.palette)
  }

  /// The whole sheet.
  ///
  /// - Parameter pictures: the colours that the pictures have.
  mutating func text(pictures: [Color]) -> String {
    let roles = RoleRules(theme).rules(&colors)
    var parts = [
      colors.lightRules, colors.darkRules(pictures: pictures), lengths, roles, Self.page,
      Self.text, Self.contents, Self.figures, Self.tables, Self.notes,
    ]
    parts.append(media("(max-width:\(FixedNumber.text(HTMLMeasure.phone))rem)", Self.phone))
    if measure.hasMargin {
      let width = FixedNumber.text(measure.beside)
      parts.append(media("screen and (min-width:\(width)rem)", Self.beside))
    }
    let railed = FixedNumber.text(measure.railed)
    parts.append(media("screen and (min-width:\(railed)rem)", Self.rail))
    parts.append(media("print", Self.print))
    return "\n" + parts.joined(separator: "\n") + "\n"
  }

  private func media(_ condition: String, _ rules: String) -> String {
    "@media \(condition){\n\(rules)\n}"
  }

  /// The widths of the style as custom properties.
  private var lengths: String {
    let page = theme.page
    let lengths = [
      ("text", measure.rem(measure.text)), ("full", measure.rem(measure.full)),
      ("gutter", measure.rem(page.gutter)), ("margin", measure.rem(page.marginColumn)),
      ("side", "\(FixedNumber.text(HTMLMeasure.side))rem"),
      ("rail", "\(FixedNumber.text(HTMLMeasure.rail))rem"),
      ("rail-gap", "\(FixedNumber.text(HTMLMeasure.railGap))rem"),
      ("thick", measure.rem(theme.charts.ruleWidth)),
    ]
    return ":root{" + lengths.map { "--\($0.0):\($0.1)" }.joined(separator: ";") + "}"
  }
}
