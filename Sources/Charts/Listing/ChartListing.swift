/// What a chart draws, as a table of words: for readers who want the numbers, and for formats in
/// which a table is one step away.
public struct ChartListing: Hashable, Sendable {
  /// A column.
  public struct Column: Hashable, Sendable {
    /// The head.
    public var heading: String
    /// Whether the cells are numbers.
    public var isNumber: Bool

    /// Creates a column.
    public init(_ heading: String, isNumber: Bool = false) {
      self.heading = heading
      self.isNumber = isNumber
    }
  }

  /// A row: one cell for each column; the first is what the row is about.
  public struct Row: Hashable, Sendable {
    /// The cells.
    public var cells: [String]
    /// The numbers of the evidence notes.
    public var notes: [Int]

    /// Creates a row.
    public init(_ cells: [String], notes: [Int] = []) {
      self.cells = cells
      self.notes = notes
    }
  }

  /// Rows that belong together, apart from the others.
  public struct Group: Hashable, Sendable {
    /// What they have in common; empty for a single group.
    public var heading: String
    /// The rows, in print order.
    public var rows: [Row]

    /// Creates a group.
    public init(heading: String = "", rows: [Row]) {
      self.heading = heading
      self.rows = rows
    }
  }

  /// The columns.
  public var columns: [Column]
  /// The groups, in print order.
  public var groups: [Group]

  /// Creates a listing.
  public init(columns: [Column], groups: [Group]) {
    self.columns = columns
    self.groups = groups
  }
}
