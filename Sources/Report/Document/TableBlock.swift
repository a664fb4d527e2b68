/// A table with what stands around it.
public struct TableBlock: Hashable, Sendable {
  /// How a column is set.
  public enum ColumnKind: String, Hashable, Sendable, CaseIterable {
    /// Text, from the left.
    case text
    /// Numbers, aligned on the decimal sign.
    case number
    /// A word of a short list, in a small frame.
    case tag
    /// Printed once per group, bold in the accent colour, and again after a page break.
    case group
    /// Evidence, at the right.
    case evidence
  }

  /// A column.
  public struct Column: Hashable, Sendable {
    /// The head.
    public var heading: String
    /// How it is set.
    public var kind: ColumnKind
    /// The share of the width that it asks for; 0 to have it found from the content.
    public var weight: Double

    /// Creates a column.
    public init(heading: String, kind: ColumnKind, weight: Double = 0) {
      self.heading = heading
      self.kind = kind
      self.weight = weight
    }
  }

  /// A row: one list of inlines for each column.
  public struct Row: Hashable, Sendable {
    /// The cells.
    public var cells: [[Inline]]

    /// Creates a row.
    public init(cells: [[Inline]]) { self.cells = cells }
  }

  /// The name, unique in the report.
  public var name: String
  /// The finding, as a sentence.
  public var title: [Inline]
  /// What is listed and in which order.
  public var subtitle: [Inline]
  /// The columns.
  public var columns: [Column]
  /// The rows, in print order.
  public var rows: [Row]
  /// What stands under the table.
  public var note: [Inline]
  /// How wide it is.
  public var width: BlockWidth

  /// Creates a table.
  public init(
    name: String, title: [Inline], subtitle: [Inline] = [], columns: [Column], rows: [Row],
    note: [Inline] = [], width: BlockWidth = .full
  ) {
    self.name = name
    self.title = title
    self.subtitle = subtitle
    self.columns = columns
    self.rows = rows
    self.note = note
    self.width = width
  }
}
