import Charts
import Report
import Styling
import Wording

extension MailMarkup {
  /// Writes a part of the report.
  mutating func write(_ block: Block) {
    switch block {
    case .heading(let level, let inlines, _):
      let role: TextRole = level < 3 ? .heading : .subheading
      write("h\(level)", inlines, role, "margin:26px 0 8px")
    case .paragraph(let inlines): write("p", inlines, .body, "margin:0 0 14px")
    case .list(let ordered, let items): write(items, isOrdered: ordered)
    case .keyFigures(let figures): write(figures)
    case .figure(let figure): write(figure)
    case .table(let table): write(table)
    case .entries(let entries): entries.forEach { write($0) }
    case .contents, .pageBreak: break
    }
  }

  private mutating func write(_ items: [[Block]], isOrdered: Bool) {
    let style = styles.text(.body, "margin:0 0 14px;padding:0 0 0 24px")
    xml.start(isOrdered ? "ol" : "ul", [("style", style)])
    for item in items {
      xml.start("li", [("style", "margin:0 0 6px")])
      for block in item {
        if case .paragraph(let inlines) = block {
          write("div", inlines, .body, "margin:0")
        } else {
          write(block)
        }
      }
      xml.end()
    }
    xml.end()
  }

  /// Key figures, two in a row: that has room on a telephone, and no client breaks it.
  private mutating func write(_ figures: KeyFigures) {
    xml.start(
      "table",
      [
        ("role", "presentation"), ("width", "100%"), ("cellpadding", "0"), ("cellspacing", "0"),
        ("border", "0"),
        ("style", "width:100%;margin:0 0 16px;border-top:2px solid \(styles.accent)"),
      ])
    let entries = figures.data.entries
    for start in stride(from: 0, to: entries.count, by: 2) {
      xml.start("tr")
      for entry in entries[start..<min(start + 2, entries.count)] { write(entry) }
      xml.end()
    }
    xml.end()
  }

  private mutating func write(_ entry: KeyFigureTable.Entry) {
    xml.start(
      "td", [("width", "50%"), ("valign", "top"), ("style", "width:50%;padding:12px 12px 8px 0")])
    let sign = entry.sign.isEmpty ? "" : entry.sign + "\u{a0}"
    let unit = styles.text(.keyUnit)
    xml.mixed("div", [("style", styles.text(.keyValue))]) { xml in
      xml.characters(sign + entry.number)
      if !entry.unit.isEmpty {
        xml.characters(" ")
        xml.element("span", [("style", unit)], text: entry.unit)
      }
    }
    let marks = entry.notes.map(Inline.noteMark)
    write("div", [.text(entry.label)] + marks, .keyLabel, "margin:2px 0 0")
    xml.end()
  }

  private mutating func write(_ figure: FigureBlock) {
    xml.start("div", [("style", "margin:20px 0 24px")])
    writeTitles(figure.title, figure.subtitle)
    let description = body.descriptions[figure.name] ?? plain(figure.title)
    if let picture = body.pictures[figure.name] {
      let shown = Self.width - 2 * Self.padding
      xml.empty(
        "img",
        [
          ("src", "cid:\(picture.contentID)"), ("alt", description), ("width", "\(shown)"),
          (
            "style",
            styles.text(
              .figureNote, "display:block;width:100%;max-width:\(shown)px;height:auto;border:0")
          ),
        ])
    } else {
      paragraph(description, .figureSubtitle, "margin:0")
    }
    write("p", figure.note, .figureNote, "margin:8px 0 0")
    xml.end()
  }

  /// A table, row by row: columns have no room on a telephone.
  private mutating func write(_ table: TableBlock) {
    xml.start("div", [("style", "margin:20px 0 24px")])
    writeTitles(table.title, table.subtitle)
    for row in StackedRow.rows(of: table) {
      if let group = row.group {
        paragraph(body.wording.capitalized(plain(group)), .tableGroup, "margin:14px 0 4px")
      }
      xml.start(
        "div", [("style", "margin:0;padding:7px 0;border-top:1px solid \(styles.rule)")])
      write("div", row.lead, .body, "margin:0;font-size:15px;line-height:21px")
      write("div", details(of: row), .figureSubtitle, "margin:2px 0 0")
      xml.end()
    }
    write("p", table.note, .figureNote, "margin:8px 0 0")
    xml.end()
  }

  /// The cells of a row behind the first, each with its head.
  private func details(of row: StackedRow) -> [Inline] {
    row.details.enumerated().flatMap { index, detail -> [Inline] in
      let gap = index == 0 ? "" : " · "
      let label = detail.heading.isEmpty ? "" : body.wording.labelled(detail.heading, "")
      return [.text(gap + label)] + detail.cell
    }
  }

  private mutating func writeTitles(_ title: [Inline], _ subtitle: [Inline]) {
    write("h3", title, .figureTitle, "margin:0 0 4px")
    write("p", subtitle, .figureSubtitle, "margin:0 0 10px")
  }

  private mutating func write(_ entry: Entry) {
    xml.start("div", [("style", "margin:0 0 12px")])
    write("div", entry.heading, .subheading, "margin:0 0 2px")
    for paragraph in entry.paragraphs {
      write("p", paragraph, .figureSubtitle, "margin:0 0 4px")
    }
    xml.end()
  }
}
