public import Report
public import Scene
public import Styling
public import Typesetting
public import Wording

/// Lays a report out on pages: where everything stands is decided here, and exporters only draw.
public struct Layouter {
  private let theme: Theme
  private let wording: Wording
  private let setter: any TextSetting
  private let producer: String

  /// Creates a layouter for one look and one language.
  ///
  /// - Parameter producer: the program and its version, for the document's metadata.
  public init(theme: Theme, wording: Wording, setter: any TextSetting, producer: String) {
    self.theme = theme
    self.wording = wording
    self.setter = setter
    self.producer = producer
  }

  /// The pages of a report with their logical order, bookmarks and metadata.
  public func layOut(_ report: ReportDocument) -> PagedDocument { checked(report).document }

  /// The pages of a report, and the figures in which a label touches something.
  public func checked(
    _ report: ReportDocument
  ) -> (document: PagedDocument, crowded: [CrowdedFigure]) {
    let builder = GalleyBuilder(
      theme: theme, wording: wording, setter: setter, numbering: Numbering(),
      notes: report.notes)
    let galley = Galley(report, builder: builder)
    let frame = PageFrame(builder: builder, head: report.head)
    var paginator = Paginator(builder: builder, height: frame.bodyBottom - frame.bodyTop)
    let pages = paginator.pages(of: galley.slabs)
    let assembler = PageAssembler(builder: builder, frame: frame)
    let assembled = assembler.assemble(pages)
    let document = PagedDocument(
      pages: assembled.frames,
      structure: galley.structure(head: assembled.head, notes: assembled.notes),
      outline: Outline.entries(of: report, builder: builder),
      metadata: metadata(of: report, builder: builder))
    return (document, builder.numbering.crowded)
  }

  /// One figure of a report alone, with its title and note, on a frame that fits it.
  ///
  /// - Returns: nil if the report has no figure, table or key figures of that name.
  public func figure(named name: String, of report: ReportDocument) -> Frame? {
    guard let block = report.blocks.first(where: { $0.figureName == name }) else { return nil }
    let builder = GalleyBuilder(
      theme: theme, wording: wording, setter: setter, numbering: Numbering(),
      notes: report.notes)
    let slabs = builder.set(block).slabs
    guard !slabs.isEmpty else { return nil }
    var filler = PageFiller(slabs)
    let placed = filler.fill(height: .greatestFiniteMagnitude)
    let margin = theme.style(.body).leading
    let isFull = slabs.contains(where: \.isFullWidth)
    let width = isFull ? theme.page.fullWidth : theme.page.textWidth
    let bottom = placed.last?.bottom ?? 0
    let items = placed.map { entry in
      Item.group(
        Group(offset: Point(x: margin, y: margin + entry.top), items: entry.slab.items))
    }
    return Frame(
      size: Size(width: width + 2 * margin, height: bottom + 2 * margin), items: items)
  }

  private func metadata(
    of report: ReportDocument, builder: GalleyBuilder
  ) -> DocumentMetadata {
    DocumentMetadata(
      title: builder.plainText(report.title), subject: builder.plainText(report.standfirst),
      keywords: [report.head.kicker, report.head.subject].filter { !$0.isEmpty },
      language: report.language, date: report.date, producer: producer)
  }
}

extension Block {
  /// The name of a figure, table or row of key figures; nil for text.
  var figureName: String? {
    switch self {
    case .figure(let figure): figure.name
    case .table(let table): table.name
    case .keyFigures: "key-figures"
    case .heading, .paragraph, .list, .entries, .pageBreak: nil
    }
  }
}
