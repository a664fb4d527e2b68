internal import Charts
internal import Report
internal import Scene
internal import Styling
internal import Wording

/// Writes a report as a page, block by block.
struct HTMLWriter {
  let document: HTMLDocument
  var xml = XMLWriter()
  /// The names that lead to places in the page.
  var places: PlaceBook
  /// Which notes stand where.
  var notes: NoteBook
  let measure: HTMLMeasure

  var report: ReportDocument { document.report }
  var wording: Wording { document.wording }
  var theme: Theme { document.theme }

  init(_ document: HTMLDocument) {
    self.document = document
    measure = HTMLMeasure(document.theme)
    places = PlaceBook(document.report)
    notes = NoteBook(document.report.notes, hasMargin: measure.hasMargin)
  }

  /// Writes the page from the root element on.
  mutating func writePage() {
    xml.start("html", [("lang", report.language)])
    writeMetadata()
    xml.start("body")
    xml.element("a", [("class", "skip"), ("href", "#text")], text: wording.text(.skipToText))
    writeHead()
    writeContents()
    xml.start("main", [("id", "text")])
    writeCitedNotes(beside: .text)
    for block in report.blocks { write(block) }
    for number in notes.unwritten { _ = notes.cite(number, from: "text", &places) }
    writeCitedNotes(beside: .text)
    xml.end()
    writeFoot()
    xml.end()
    xml.end()
  }

  /// Writes one block, and below it the notes that it cites.
  mutating func write(_ block: Block) {
    writeContent(block)
    writeCitedNotes(beside: block.extent)
  }

  /// Writes a block without its notes, as in a list.
  mutating func writeContent(_ block: Block) {
    switch block {
    case .heading(let level, let inlines, let anchor): writeHeading(inlines, level, anchor)
    case .paragraph(let inlines): write(inlines, as: "p")
    case .list(let isOrdered, let items): writeList(items, isOrdered: isOrdered)
    case .keyFigures(let figures): write(figures)
    case .figure(let figure): write(figure)
    case .table(let table): write(table)
    case .entries(let entries): write(entries)
    // The contents stay in view beside the text or above it.
    case .contents: break
    case .pageBreak: xml.element("div", [("class", "page-break")], text: "")
    }
  }
}

extension Block {
  /// How much of the page's width a block takes.
  var extent: BlockWidth {
    switch self {
    case .figure(let figure): figure.width
    case .table(let table): table.width
    case .keyFigures: .full
    case .heading, .paragraph, .list, .entries, .contents, .pageBreak: .text
    }
  }
}
