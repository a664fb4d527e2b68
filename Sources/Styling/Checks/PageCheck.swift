internal import Diagnostics

/// Holds the columns of a page against its width.
enum PageCheck {
  /// Half a point is within rounding of millimetres.
  private static let tolerance = 0.5

  static func check(_ sheet: StyleSheet, at file: Span, _ collector: inout FindingCollector) {
    let page = sheet.page
    let columns =
      page.notes == .margin
      ? page.textWidth + page.gutter + page.marginColumn : page.textWidth
    guard columns > page.fullWidth + tolerance else { return }
    collector.report(
      "columns-too-wide",
      "the columns take '\(LengthText.text(columns))', the page has "
        + "\(LengthText.text(page.fullWidth)) between its margins",
      at: sheet.pageSpan ?? file)
  }
}
