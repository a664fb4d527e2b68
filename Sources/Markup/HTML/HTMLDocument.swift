public import Charts
public import Report
public import Styling
public import Wording

/// A report to be written as one HTML file that needs nothing else: no font, no script, no request.
///
/// It is made from the report tree, not from pages: the browser breaks the lines.
public struct HTMLDocument: Sendable {
  /// A chart as it was drawn for the page.
  public struct Picture: Hashable, Sendable {
    /// The picture for columns of text and wider, drawn as wide as on paper.
    public var wide: ChartPicture
    /// The picture for phones; nil where the kind cannot draw one.
    public var narrow: ChartPicture?
    /// What the picture shows, for someone who does not see it.
    public var description: String

    /// Creates a picture.
    public init(wide: ChartPicture, narrow: ChartPicture?, description: String) {
      self.wide = wide
      self.narrow = narrow
      self.description = description
    }
  }

  /// The report.
  public var report: ReportDocument
  /// The look.
  public var theme: Theme
  /// The words of the report's language.
  public var wording: Wording
  /// The drawn charts by the names of their figures.
  public var pictures: [String: Picture]
  /// The program and its version.
  public var generator: String
  /// The name of the figure, table or row of key figures that the page shows alone, with its
  /// evidence; nil for the whole report.
  public var figure: String?

  /// Describes a page.
  public init(
    report: ReportDocument, theme: Theme, wording: Wording, pictures: [String: Picture],
    generator: String, figure: String? = nil
  ) {
    self.report = report
    self.theme = theme
    self.wording = wording
    self.pictures = pictures
    self.generator = generator
    self.figure = figure
  }

  /// The file; the same report always gives the same text.
  public func html() -> String {
    var writer = HTMLWriter(self)
    writer.writePage()
    return "<!DOCTYPE html>\n" + writer.xml.text + "\n"
  }
}
