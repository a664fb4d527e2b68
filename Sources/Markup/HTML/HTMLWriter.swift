internal import Charts
internal import Report
internal import Scene
internal import Styling
internal import Wording

/// Writes a report as a page, block by block.
struct HTMLWriter {
  let document: HTMLDocument
  /// What the page shows: the report, or one figure of it.
  let report: ReportDocument
  var xml = XMLWriter()
  /// The names that lead to places in the page.
  var places: PlaceBook
  /// Which notes stand where.
  var notes: NoteBook
  let measure: HTMLMeasure

  var wording: Wording { document.wording }
  var theme: Theme { document.theme }

  init(_ document: HTMLDocument) {
    self.document = document
    report = document.figure.map { document.report.showing($0) } ?? document.report
    measure = HTMLMeasure(document.theme)
    places = PlaceBook(report)
    notes = NoteBook(report.notes, hasMargin: measure.hasMargin)
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
    if document.figure == nil { writeUncitedNotes() }
    xml.end()
    writeFoot()
    xml.end()
    xml.end()
  }

  /// Writes the notes that no block cites.
  private mutating func writeUncitedNotes() {
    for number in notes.unwritten { _ = notes.cite(number, from: "text", &places) }
    writeCitedNotes(beside: .text)
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

extension ReportDocument {
  /// The report with nothing but one figure, table or row of key figures.
  fileprivate func showing(_ figure: String) -> ReportDocument {
    var report = self
    report.standfirst = []
    report.blocks = blocks.filter { $0.figureName == figure }
    return report
  }
}

extension Block {
  /// The name of a figure, table or row of key figures; nil for text.
  fileprivate var figureName: String? {
    switch self {
    case .figure(let figure): figure.name
    case .table(let table): table.name
    case .keyFigures(let figures): figures.name
    case .heading, .paragraph, .list, .entries, .contents, .pageBreak: nil
    }
  }

  /// The title of a figure or table, in plain words.
  var figureTitle: String {
    switch self {
    case .figure(let figure): figure.title.words
    case .table(let table): table.title.words
    case .keyFigures, .heading, .paragraph, .list, .entries, .contents, .pageBreak: ""
    }
  }
}
