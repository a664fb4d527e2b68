public import Dossier
public import Quantities

/// What a row or column of a figure stands for; the wording gives it a name.
public enum FigureKey: Hashable, Sendable, Comparable {
  case record(RecordID)
  case actor(RecordID)
  case country(String)
  case sector(String)
  case commitmentClass(String)
  case scope(String)
  case outcome(String)
  case mode(String)
  case status(String)
  case measure(String)
  case currency(String)
  /// A year.
  case year(Int)
  /// A cell of a table: the table, the column, the row as it is written.
  case cell(RecordID, series: String, row: String)
}

/// What a figure says.
public indirect enum FigureValue: Hashable, Sendable {
  /// A number of things.
  case count(QualifiedNumber)
  /// A sum of money.
  case amount(Amount)
  /// A date.
  case date(EDTFDate)
  /// A length of time.
  case duration(ISODuration)
  /// Records, in a stated order.
  case set([RecordID])
  /// Values by key, in a stated order.
  case series([FigureRow])
  /// Values by row and column, each in a stated order.
  case matrix(FigureMatrix)
}

/// One value of a series with its own ground.
public struct FigureRow: Hashable, Sendable {
  /// What the row stands for.
  public var key: FigureKey
  /// The value; a refusal where a sum would be false.
  public var outcome: FigureOutcome

  /// Creates a row.
  public init(key: FigureKey, outcome: FigureOutcome) {
    self.key = key
    self.outcome = outcome
  }
}

/// Values by row and column.
public struct FigureMatrix: Hashable, Sendable {
  /// One filled cell.
  public struct Cell: Hashable, Sendable {
    /// The index of the row.
    public var row: Int
    /// The index of the column.
    public var column: Int
    /// What stands there: for interests the strongest mode.
    public var key: FigureKey
    /// The records behind it.
    public var records: [RecordID]

    /// Creates a cell.
    public init(row: Int, column: Int, key: FigureKey, records: [RecordID]) {
      self.row = row
      self.column = column
      self.key = key
      self.records = records
    }
  }

  /// The rows, in order.
  public var rows: [FigureKey]
  /// The columns, in order.
  public var columns: [FigureKey]
  /// The filled cells by row, then column.
  public var cells: [Cell]

  /// Creates a matrix.
  public init(rows: [FigureKey], columns: [FigureKey], cells: [Cell]) {
    self.rows = rows
    self.columns = columns
    self.cells = cells
  }
}
