internal import Diagnostics
internal import Notation
internal import Scene

extension ValueFormat where Value == StyleSheet {
  /// A style file as changes of another style.
  static func sheet(changing base: StyleSheet) -> ValueFormat {
    .mapping("a style") { fields in
      var sheet = base
      _ = fields.optional("extends", .text, "the style that this one changes")
      sheet.summary = fields.required("summary", .text, "one line about the style") ?? ""
      sheet.page = fields.optional(
        "page", .page(changing: base.page), default: base.page, "the page and its columns")
      if let page = fields.node["page"] {
        sheet.pageSpan = page.span
        if page["width"] != nil || page["height"] != nil { sheet.hasOwnSize = true }
      }
      let families = fields.optional(
        "fonts", .entries(of: .family), default: [], "the font families")
      for family in families { sheet.families[family.name] = family.value }
      sheet = fields.optional(
        "colors", .colors(changing: sheet), default: sheet, "the colours")
      sheet.roles = fields.optional(
        "text", .roles(changing: base.roles), default: base.roles, "the kinds of text")
      sheet.charts = fields.optional(
        "charts", .charts(changing: base.charts), default: base.charts, "habits of charts")
      return sheet
    }
  }

  /// The colours of a sheet as changes.
  private static func colors(changing base: StyleSheet) -> ValueFormat {
    .mapping("a palette") { fields in
      var sheet = base
      let color = ValueFormat<Color>.color.located
      for name in PaletteColor.allCases {
        guard let value = fields.optional(name.rawValue, color, name.meaning) else {
          continue
        }
        sheet.palette[keyPath: name.path] = value.value
        sheet.colorSpans[name] = value.span
      }
      let series = fields.optional(
        "series", .list(of: color), "hues for kinds side by side")
      if let series {
        sheet.palette.series = series.map(\.value)
        sheet.seriesSpans = series.map(\.span)
      }
      sheet.palette.patternStrength = fields.optional(
        "pattern", .number(in: 0...1), default: base.palette.patternStrength,
        "how far the lines of patterns go from the colour to the paper")
      sheet.palette.plainSeries = fields.optional(
        "plain-series", .integer(in: 1...5), default: base.palette.plainSeries,
        "up to how many series have no patterns")
      return sheet
    }
  }
}
