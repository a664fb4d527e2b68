import Report
import Scene

/// The bookmarks of a report: its headings, those of level 3 below those of level 2.
enum Outline {
  /// The bookmarks in order.
  static func entries(
    of report: ReportDocument, plainText: ([Inline]) -> String
  ) -> [OutlineEntry] {
    var entries: [OutlineEntry] = []
    for block in report.blocks {
      guard case .heading(let level, let inlines, let anchor) = block else { continue }
      let entry = OutlineEntry(title: plainText(inlines), anchor: anchor)
      if level > 2, !entries.isEmpty {
        entries[entries.count - 1].children.append(entry)
      } else {
        entries.append(entry)
      }
    }
    return entries
  }
}
