import Charts
import Report
import Wording

/// Writes a report as plain text that can be read without anything else.
struct PlainTextWriter {
  private let body: MailBody
  private let words: PlainText
  private let cells: PlainText
  private let wrapper = LineWrapper()
  private var paragraphs: [String] = []

  init(_ body: MailBody) {
    self.body = body
    words = PlainText(wording: body.wording)
    cells = PlainText(wording: body.wording, readsAll: true)
  }

  /// What was written: paragraphs with an empty line between them.
  var text: String { paragraphs.joined(separator: "\n\n") + "\n" }

  private var report: ReportDocument { body.report }

  /// Writes the whole text.
  mutating func writeAll() {
    writeHead()
    if let changes = body.changes {
      writeHeading(changes.title, "-")
      write(changes.summary)
      let items = changes.lines.map { [Block.paragraph($0)] }
      if !items.isEmpty { write(items, isOrdered: false, margin: "") }
    }
    for block in report.blocks { write(block) }
    writeNotes()
    writeFoot()
  }

  private mutating func writeHead() {
    let head = report.head
    if !head.warning.isEmpty { write(head.warning) }
    write([head.kicker, head.subject].filter { !$0.isEmpty }.joined(separator: " · "))
    writeHeading(words.text(report.title), "=")
    if !report.standfirst.isEmpty { write(words.text(report.standfirst)) }
    write([head.asOf, head.edition].filter { !$0.isEmpty }.joined(separator: " · "))
  }

  private mutating func writeNotes() {
    guard !report.notes.isEmpty else { return }
    writeHeading(body.wording.text(.notes), "-")
    paragraphs.append(
      report.notes.map { note in
        let mark = "[\(note.number)] "
        let margin = String(repeating: " ", count: mark.count)
        return lines(cells.text(note.body), first: mark, further: margin)
      }.joined(separator: "\n"))
  }

  private mutating func writeFoot() {
    let rows = body.foot.map { line in
      lines(line.uri.map { body.wording.labelled(line.text, $0) } ?? line.text)
    }
    // The signature mark, behind which readers expect no more of the message.
    if !rows.isEmpty { paragraphs.append((["-- "] + rows).joined(separator: "\n")) }
  }

  // MARK: Blocks

  private mutating func write(_ block: Block) {
    switch block {
    case .heading(let level, let inlines, _):
      writeHeading(words.text(inlines), level < 3 ? "-" : "")
    case .paragraph(let inlines): write(words.text(inlines))
    case .list(let ordered, let items): write(items, isOrdered: ordered, margin: "")
    case .keyFigures(let figures): write(figures)
    case .figure(let figure): write(figure)
    case .table(let table): write(table)
    case .entries(let entries): entries.forEach { write($0) }
    case .contents, .pageBreak: break
    }
  }

  private mutating func write(_ items: [[Block]], isOrdered: Bool, margin: String) {
    var rows: [String] = []
    for (index, item) in items.enumerated() {
      let mark = margin + (isOrdered ? "\(index + 1). " : "– ")
      let inner = margin + String(repeating: " ", count: mark.count - margin.count)
      var first = mark
      for case .paragraph(let inlines) in item {
        rows.append(lines(words.text(inlines), first: first, further: inner))
        first = inner
      }
      for case .list(let ordered, let more) in item {
        var nested = self
        nested.paragraphs = []
        nested.write(more, isOrdered: ordered, margin: inner)
        rows += nested.paragraphs
      }
    }
    paragraphs.append(rows.joined(separator: "\n"))
  }

  private mutating func write(_ figures: KeyFigures) {
    writeHeading(body.wording.text(.keyFigures), "-")
    let rows = figures.data.entries.map { entry in
      let marks = entry.notes.map { " [\($0)]" }.joined()
      let label = body.wording.spoken(entry.label) + marks
      return lines(entry.words(in: body.wording))
        + "\n" + lines(label, first: "  ", further: "  ")
    }
    paragraphs.append(rows.joined(separator: "\n"))
  }

  private mutating func write(_ figure: FigureBlock) {
    writeTitles(figure.title, figure.subtitle)
    if let description = body.descriptions[figure.name] { write(description) }
    if !figure.note.isEmpty { write(words.text(figure.note)) }
  }

  private mutating func write(_ table: TableBlock) {
    writeTitles(table.title, table.subtitle)
    var rows: [String] = []
    for row in StackedRow.rows(of: table) {
      if let group = row.group { rows.append("\n" + lines(words.text(group).uppercased())) }
      rows.append(lines(cells.text(row.lead), first: "– ", further: "  "))
      for (heading, cell) in row.details {
        let value = cells.text(cell).drop { $0 == " " }
        let labelled =
          heading.isEmpty ? String(value) : body.wording.labelled(heading, String(value))
        rows.append(lines(labelled, first: "  ", further: "    "))
      }
    }
    let text = rows.joined(separator: "\n")
    paragraphs.append(String(text.drop { $0 == "\n" }))
    if !table.note.isEmpty { write(words.text(table.note)) }
  }

  private mutating func writeTitles(_ title: [Inline], _ subtitle: [Inline]) {
    let title = words.text(title)
    if !title.isEmpty { writeHeading(title, "") }
    if !subtitle.isEmpty { write(words.text(subtitle)) }
  }

  private mutating func write(_ entry: Entry) {
    let head = lines(words.text(entry.heading))
    let rest = entry.paragraphs.map { lines(words.text($0), first: "  ", further: "  ") }
    paragraphs.append(([head] + rest).joined(separator: "\n"))
  }

  // MARK: Lines

  private mutating func write(_ text: String) {
    if !text.isEmpty { paragraphs.append(lines(text)) }
  }

  /// A heading with a line of signs below it, as wide as its last line.
  private mutating func writeHeading(_ text: String, _ sign: String) {
    let heading = lines(text)
    let widest = heading.split(separator: "\n").map { LineWrapper.width(of: String($0)) }.max() ?? 0
    let rule = sign.isEmpty ? "" : "\n" + String(repeating: sign, count: widest)
    paragraphs.append(heading + rule)
  }

  private func lines(_ text: String, first: String = "", further: String = "") -> String {
    wrapper.lines(text, first: first, further: further).joined(separator: "\n")
  }
}

extension KeyFigureTable.Entry {
  /// The number in words: "more than US$3.7 billion".
  func words(in wording: Wording) -> String {
    if !spoken.isEmpty { return spoken }
    let digits = [number, unit].filter { !$0.isEmpty }.joined(separator: "\u{a0}")
    return wording.spoken(sign.isEmpty ? digits : "\(sign) \(digits)")
  }
}
