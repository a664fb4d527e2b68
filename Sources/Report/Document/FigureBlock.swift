public import Charts
public import Diagnostics

/// How wide a figure or table is.
public enum BlockWidth: String, Hashable, Sendable, CaseIterable {
  /// As wide as the text.
  case text
  /// Over the text and the margin column.
  case full
}

/// A chart with what stands around it.
public struct FigureBlock: Hashable, Sendable {
  /// The name, unique in the report, for `--figure` and attachments.
  public var name: String
  /// The finding, as a sentence.
  public var title: [Inline]
  /// What is measured, unit, as-of.
  public var subtitle: [Inline]
  /// The name of the chart kind.
  public var kind: String
  /// The data.
  public var data: ChartData
  /// How to read it, which rules apply; the legend of the picture is added before it.
  public var note: [Inline]
  /// The text for someone who does not see the picture; empty to have it written from the data.
  public var alternative: String
  /// How wide it is.
  public var width: BlockWidth
  /// The data as rows of text, for files beside the report; the first row is the head.
  public var table: [[String]]
  /// Where the block is written, for findings about the picture.
  public var span: Span?

  /// Creates a figure.
  public init(
    name: String, title: [Inline], subtitle: [Inline], kind: String, data: ChartData,
    note: [Inline] = [], alternative: String = "", width: BlockWidth = .text,
    table: [[String]] = [], span: Span? = nil
  ) {
    self.name = name
    self.title = title
    self.subtitle = subtitle
    self.kind = kind
    self.data = data
    self.note = note
    self.alternative = alternative
    self.width = width
    self.table = table
    self.span = span
  }
}
