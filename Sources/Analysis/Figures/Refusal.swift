public import Dossier

/// Why a figure that was asked for would be false.
public struct Refusal: Error, Hashable, Sendable {
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
