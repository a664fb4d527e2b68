import Charts
import Report
import Styling
import Wording

/// Writes a report as HTML for mail clients: one column in a table, styles at the elements.
struct MailMarkup {
  let body: MailBody
  let styles: MailStyles
  var xml = XMLWriter()

  /// The width of the column on a desk, in pixels.
  static let width = 600
  /// The white at its sides.
  static let padding = 20

  init(_ body: MailBody) {
    self.body = body
    styles = MailStyles(theme: body.theme)
  }

  /// The whole document.
  var text: String { "<!DOCTYPE html>\n" + xml.text + "\n" }

  private var report: ReportDocument { body.report }

  /// Writes the whole document.
  mutating func writeAll() {
    xml.start("html", [("lang", report.language)])
    writeDocumentHead()
    xml.start("body", [("style", "margin:0;padding:0;background-color:\(styles.paper)")])
    writePreview()
    startTable(width: "100%", "width:100%")
    xml.start("td", [("align", "center"), ("style", "padding:0")])
    startTable(width: "\(Self.width)", "width:100%;max-width:\(Self.width)px")
    xml.start("td", [("align", "left"), ("style", "padding:24px \(Self.padding)px 32px")])
    writeContent()
    for _ in 0..<8 { xml.end() }
  }

  private mutating func startTable(width: String, _ style: String) {
    xml.start(
      "table",
      [
        ("role", "presentation"), ("width", width), ("cellpadding", "0"), ("cellspacing", "0"),
        ("border", "0"), ("style", "border-collapse:collapse;\(style)"),
      ])
    xml.start("tr")
  }

  private mutating func writeDocumentHead() {
    xml.start("head")
    xml.empty("meta", [("charset", "utf-8")])
    xml.empty("meta", [("name", "viewport"), ("content", "width=device-width, initial-scale=1")])
    // Colours are the style's own; a client that turns them round makes them hard to read.
    xml.empty("meta", [("name", "color-scheme"), ("content", "light")])
    xml.element("title", text: plain(report.title))
    xml.end()
  }

  /// What lists of messages show behind the subject.
  private mutating func writePreview() {
    let words = body.changes?.summary ?? plain(report.standfirst)
    guard !words.isEmpty else { return }
    xml.element(
      "div", [("style", "display:none;max-height:0;overflow:hidden;mso-hide:all")], text: words)
  }

  private mutating func writeContent() {
    writeHead()
    if let changes = body.changes { write(changes) }
    for block in report.blocks { write(block) }
    writeNotes()
    writeFoot()
  }

  private mutating func writeHead() {
    let head = report.head
    if !head.warning.isEmpty {
      paragraph(
        head.warning, .kicker, "margin:0 0 12px;color:\(styles.signal);font-weight:bold")
    }
    let above = [head.kicker, head.subject].filter { !$0.isEmpty }.joined(separator: " · ")
    paragraph(above, .kicker, "margin:0 0 8px")
    write("h1", report.title, .title, "margin:0 0 10px")
    write("p", report.standfirst, .standfirst, "margin:0 0 10px")
    let below = [head.asOf, head.edition].filter { !$0.isEmpty }.joined(separator: " · ")
    paragraph(below, .figureSubtitle, "margin:0 0 20px")
  }

  private mutating func write(_ changes: MailBody.Changes) {
    xml.start(
      "div",
      [("style", "margin:0 0 24px;padding:2px 0 2px 14px;border-left:4px solid \(styles.accent)")])
    xml.element(
      "h2", [("style", styles.text(.subheading, "margin:0 0 6px"))], text: changes.title)
    paragraph(changes.summary, .figureSubtitle, "margin:0 0 8px")
    if !changes.lines.isEmpty {
      xml.start("ul", [("style", styles.text(.body, "margin:0;padding:0 0 0 20px"))])
      for line in changes.lines {
        write("li", line, .keyLabel, "margin:0 0 4px")
      }
      xml.end()
    }
    xml.end()
  }

  private mutating func writeNotes() {
    guard !report.notes.isEmpty else { return }
    xml.element(
      "h2",
      [
        (
          "style",
          styles.text(
            .subheading, "margin:28px 0 8px;padding:12px 0 0;border-top:1px solid \(styles.rule)")
        )
      ], text: body.wording.text(.notes))
    for note in report.notes {
      write("p", [.text("[\(note.number)] ")] + note.body, .note, "margin:0 0 6px")
    }
  }

  private mutating func writeFoot() {
    guard !body.foot.isEmpty else { return }
    xml.start("div", [("style", "margin:24px 0 0;border-top:1px solid \(styles.rule)")])
    for line in body.foot {
      let words: [Inline] =
        line.uri.map { [.link([.text(line.text)], uri: $0)] } ?? [.text(line.text)]
      write("p", words, .note, "margin:10px 0 0")
    }
    xml.end()
  }

  // MARK: Text

  /// A paragraph of plain words; nothing where there are none.
  mutating func paragraph(_ text: String, _ role: TextRole, _ style: String) {
    guard !text.isEmpty else { return }
    xml.element("p", [("style", styles.text(role, style))], text: text)
  }

  /// An element of inlines; nothing where there are none.
  mutating func write(_ name: String, _ inlines: [Inline], _ role: TextRole, _ style: String) {
    guard !inlines.isEmpty else { return }
    let styles = styles
    xml.mixed(name, [("style", styles.text(role, style))]) { xml in
      for inline in inlines { xml.write(inline, styles) }
    }
  }

  /// The words of inlines without marks.
  func plain(_ inlines: [Inline]) -> String {
    PlainText(wording: body.wording).text(inlines)
  }
}

extension XMLWriter {
  /// Writes an inline.
  fileprivate mutating func write(_ inline: Inline, _ styles: MailStyles) {
    switch inline {
    case .text(let words), .value(let words, _): characters(words)
    case .emphasis(let inner): write(inner, in: "em", [], styles)
    case .strong(let inner): write(inner, in: "strong", [], styles)
    case .foreign(let inner, let language):
      write(inner, in: "span", [("lang", language)], styles)
    case .noteMark(let number):
      element("sup", [("style", "font-size:11px;line-height:0")], text: "[\(number)]")
    case .link(let inner, let uri) where MailLink.isPublic(uri):
      write(inner, in: "a", [("href", uri), ("style", "color:\(styles.accent)")], styles)
    case .link(let inner, _), .reference(let inner, _):
      for part in inner { write(part, styles) }
    }
  }

  private mutating func write(
    _ inner: [Inline], in name: String, _ attributes: [Attribute], _ styles: MailStyles
  ) {
    mixed(name, attributes) { xml in
      for part in inner { xml.write(part, styles) }
    }
  }
}
