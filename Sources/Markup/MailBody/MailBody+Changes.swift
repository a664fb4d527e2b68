import Report

extension MailBody {
  /// Tells changes before all else, and tells them once: where the report has the same summary, its
  /// heading and its lines, with the marks of their notes, move to the top.
  public mutating func tell(_ changes: Changes) {
    self.changes = changes
    let blocks = report.blocks
    guard let place = blocks.firstIndex(where: { $0 == .paragraph([.text(changes.summary)]) }),
      place > 0, case .heading(_, let heading, _) = blocks[place - 1]
    else { return }
    var end = place + 1
    var lines: [[Inline]] = []
    if end < blocks.count, case .list(_, let items) = blocks[end] {
      lines = items.map { $0.flatMap(\.inlines) }
      end += 1
    }
    let title = PlainText(wording: wording).text(heading)
    self.changes = Changes(title: title, summary: changes.summary, lines: lines)
    report.blocks.removeSubrange(place - 1..<end)
  }
}

extension Block {
  /// The text of a paragraph.
  fileprivate var inlines: [Inline] {
    if case .paragraph(let inlines) = self { inlines } else { [] }
  }
}
