public import Dossier
public import Quantities

/// A rule of the method, A1 to A30.
public struct Rule: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The number, 1 to 30.
  public let number: Int

  /// Names a rule by its number.
  public init(_ number: Int) { self.number = number }

  /// The id in print, such as `A7`.
  public var description: String { "A\(number)" }

  /// Orders rules by number.
  public static func < (a: Rule, b: Rule) -> Bool { a.number < b.number }
}

/// A record that a figure does not count, with the rule that says why.
public struct LeftOut: Hashable, Sendable {
  /// The record.
  public var record: RecordID
  /// The rule.
  public var rule: Rule

  /// Notes a record that is not counted.
  public init(_ record: RecordID, by rule: Rule) {
    self.record = record
    self.rule = rule
  }
}

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

/// A value together with everything that it rests on.
public struct Figure: Hashable, Sendable {
  /// What was asked, in canonical form; the figure's name.
  public var query: FigureQuery
  /// The value.
  public var value: FigureValue
  /// The records that it rests on, sorted.
  public var records: [RecordID]
  /// The records that were looked at and not counted, sorted by record.
  public var leftOut: [LeftOut]
  /// The rules that shaped it, sorted.
  public var rules: [Rule]
  /// The latest date that the records speak of.
  public var asOf: EDTFDate?

  /// Creates a figure.
  public init(
    query: FigureQuery, value: FigureValue, records: [RecordID], leftOut: [LeftOut] = [],
    rules: [Rule] = [], asOf: EDTFDate? = nil
  ) {
    self.query = query
    self.value = value
    self.records = records
    self.leftOut = leftOut
    self.rules = rules
    self.asOf = asOf
  }
}

/// Why a figure that was asked for would be false.
public struct Refusal: Hashable, Sendable {
  /// What was asked.
  public var query: FigureQuery
  /// The rule that forbids it.
  public var rule: Rule
  /// The records that must not be put together.
  public var records: [RecordID]
  /// One clause that says what the records are, such as "2 stocks of USD".
  public var detail: String
  /// A query that would be allowed instead.
  public var alternative: String?

  /// Refuses a figure.
  public init(
    query: FigureQuery, rule: Rule, records: [RecordID], detail: String,
    alternative: String? = nil
  ) {
    self.query = query
    self.rule = rule
    self.records = records
    self.detail = detail
    self.alternative = alternative
  }
}

/// The answer to a query.
public indirect enum FigureOutcome: Hashable, Sendable {
  case figure(Figure)
  case refusal(Refusal)
}
