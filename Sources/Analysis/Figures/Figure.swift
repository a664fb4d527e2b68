public import Dossier
public import Quantities

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
  /// The significant digits that the value is rounded to; nil where it is exact.
  public var digits: Int?

  /// Creates a figure.
  public init(
    query: FigureQuery, value: FigureValue, records: [RecordID], leftOut: [LeftOut] = [],
    rules: [Rule] = [], asOf: EDTFDate? = nil, digits: Int? = nil
  ) {
    self.query = query
    self.value = value
    self.records = records
    self.leftOut = leftOut
    self.rules = rules
    self.asOf = asOf
    self.digits = digits
  }
}

/// The answer to a query.
public indirect enum FigureOutcome: Hashable, Sendable {
  case figure(Figure)
  case refusal(Refusal)
}
