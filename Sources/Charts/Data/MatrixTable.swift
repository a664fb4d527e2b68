/// Marks by row and column.
public struct MatrixTable: Hashable, Sendable {
  /// The shape of a mark.
  public enum Mark: String, Hashable, Sendable, CaseIterable {
    case filled, open, diamond, half, cross
  }

  /// A column.
  public struct Column: Hashable, Sendable {
    /// The short name above the column.
    public var label: String
    /// The long name, for text alternatives.
    public var name: String

    /// Creates a column.
    public init(label: String, name: String) {
      self.label = label
      self.name = name
    }
  }

  /// A row.
  public struct Row: Hashable, Sendable {
    /// The name.
    public var label: String
    /// One mark for each column; nil where there is nothing.
    public var marks: [Mark?]
    /// The count at the right; empty for none.
    public var total: String
    /// The numbers of the evidence notes.
    public var notes: [Int]
    /// What the author says to a record behind the row, in few words.
    public var annotation: String

    /// Creates a row.
    public init(
      label: String, marks: [Mark?], total: String = "", notes: [Int] = [],
      annotation: String = ""
    ) {
      self.label = label
      self.marks = marks
      self.total = total
      self.notes = notes
      self.annotation = annotation
    }
  }

  /// A word of the legend.
  public struct LegendEntry: Hashable, Sendable {
    /// The mark.
    public var mark: Mark
    /// What it means.
    public var label: String

    /// Creates a word of the legend.
    public init(mark: Mark, label: String) {
      self.mark = mark
      self.label = label
    }
  }

  /// The columns.
  public var columns: [Column]
  /// The rows, in print order.
  public var rows: [Row]
  /// The heading of the counts; empty for none.
  public var totalHeading: String
  /// What the marks mean.
  public var legend: [LegendEntry]

  /// Creates a matrix.
  public init(columns: [Column], rows: [Row], totalHeading: String = "", legend: [LegendEntry]) {
    self.columns = columns
    self.rows = rows
    self.totalHeading = totalHeading
    self.legend = legend
  }
}
