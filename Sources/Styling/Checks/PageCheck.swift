internal import Diagnostics

/// Holds the columns of a page against its width.
enum PageCheck {
  /// Half a point is within rounding of millimetres.
  private static let tolerance = 0.5

  static func check(_ sheet: StyleSheet, at file: Span, _ collector: inout FindingCollector) {
    let page = sheet.page
    if page.columns > 1, page.notes == .margin {
      collector.report(
        "columns-beside-notes", "'\(page.columns)' text columns leave no margin for notes",
        at: sheet.pageSpan ?? file, hints: [Hint("write 'notes: foot'")])
    }
    let text = Double(page.columns) * (page.textWidth + page.gutter) - page.gutter
    let columns = page.notes == .margin ? text + page.gutter + page.marginColumn : text
    guard columns > page.fullWidth + tolerance else { return }
    collector.report(
      "columns-too-wide",
      "the columns take '\(LengthText.text(columns))', the page has "
        + "\(LengthText.text(page.fullWidth)) between its margins",
      at: sheet.pageSpan ?? file)
  }
}
