internal import Diagnostics
internal import Scene

/// Holds the colours of a style, as charts and text use them, against the eyes of its readers.
struct PaletteCheck {
  let sheet: StyleSheet
  let file: Span

  func check(_ collector: inout FindingCollector) {
    for demand in textDemands + areaDemands + seriesDemands {
      guard let fault = demand.fault else { continue }
      let span = demand.first.span ?? demand.second.span ?? file
      collector.report(fault.code, fault.message, at: span)
    }
  }

  var palette: Palette { sheet.palette }

  var paper: ColorDemand.Use { use(.paper, name: "the paper") }

  func use(_ color: PaletteColor, name: String? = nil) -> ColorDemand.Use {
    ColorDemand.Use(
      name: name ?? "the colour '\(color.rawValue)'", color: palette[keyPath: color.path],
      span: sheet.colorSpans[color])
  }

  func contrast(
    _ first: ColorDemand.Use, _ second: ColorDemand.Use, _ least: Double, _ purpose: String
  ) -> ColorDemand {
    ColorDemand(
      first: first, second: second, measure: .contrast, least: least, purpose: purpose)
  }

  func distance(
    _ first: ColorDemand.Use, _ second: ColorDemand.Use, _ least: Double, _ purpose: String
  ) -> ColorDemand {
    ColorDemand(
      first: first, second: second, measure: .distance, least: least, purpose: purpose)
  }
}

extension PaletteCheck {
  /// Text on paper: WCAG 2.2, success criterion 1.4.3.
  var textDemands: [ColorDemand] {
    let named = PaletteColor.allCases.filter(\.isForText).map {
      contrast(use($0), paper, 4.5, "for text")
    }
    let own = TextRole.allCases.compactMap { role -> ColorDemand? in
      guard let style = sheet.roles[role] else { return nil }
      // Roles in a colour of the palette that is for text are covered already.
      if case .palette(let name) = style.color, name.isForText { return nil }
      let isLarge = style.size >= 18 || (style.size >= 14 && style.weight == .bold)
      let text = ColorDemand.Use(
        name: "the text style '\(role.rawValue)'", color: style.color.color(in: palette),
        span: style.span)
      return contrast(
        text, paper, isLarge ? 3 : 4.5, isLarge ? "for large text" : "for text")
    }
    return named + own
  }

  /// Areas and lines that mean something, on paper: WCAG 2.2, success criterion 1.4.11.
  var areaDemands: [ColorDemand] {
    [
      contrast(use(.accentSoft), paper, 3, "for graphics"),
      // Dashes tell what is contradicted too.
      distance(use(.signal), use(.accent), Self.patternedDistance, "for marks"),
    ]
  }
}
