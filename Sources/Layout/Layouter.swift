public import Report
public import Scene
public import Styling
public import Typesetting
public import Wording

/// Lays a report out on pages: where everything stands is decided here, and exporters only draw.
public struct Layouter {
  let theme: Theme
  private let wording: Wording
  /// The fonts that it sets text with.
  public let setter: any TextSetting
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
    let builder = builder(of: report)
    let galley = Galley(report, builder: builder)
    let frame = PageFrame(builder: builder, head: report.head)
    var paginator = Paginator(builder: builder, height: frame.bodyBottom - frame.bodyTop)
    let pages = paginator.pages(of: galley.slabs)
    let assembler = PageAssembler(builder: builder, frame: frame)
    let assembled = assembler.assemble(pages)
    let structure = galley.structure(head: assembled.head, notes: assembled.notes)
    let order = PaintingOrder(structure)
    let document = PagedDocument(
      pages: assembled.frames.map(order.ordered), structure: structure,
      outline: builder.headings,
      metadata: metadata(of: report, builder: builder))
    return (document, builder.numbering.crowded)
  }

  /// What sets the blocks of a report; counts from the start.
  func builder(of report: ReportDocument) -> GalleyBuilder {
    GalleyBuilder(
      theme: theme, wording: wording, setter: setter, numbering: Numbering(),
      notes: report.notes, headings: Outline.entries(of: report, plainText: plainText))
  }

  /// The words of inlines without note marks.
  public func plainText(_ inlines: [Inline]) -> String {
    SpanBuilder.build(inlines, role: .body, theme: theme, wording: wording).plainText
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
