public import Quantities

/// What had come together up to a date: a stock, not a flow (A5).
public struct StockObservation: Record {
  /// The name, place, words and ground.
  public var header: RecordHeader
  /// What is measured, by a name that observations of one definition share.
  public var measure: String
  /// Who holds or gave it.
  public var holder: RecordID
  /// Where it lies.
  public var counterpart: RecordID
  /// The sum.
  public var amount: StatedAmount
  /// The date that the figure speaks of.
  public var asOf: EDTFDate
  /// Since when it came together, as far as stated.
  public var since: EDTFDate?
  /// Over how long it came together, as far as stated.
  public var duration: ISODuration?

  /// Creates an observation.
  public init(
    header: RecordHeader, measure: String, holder: RecordID, counterpart: RecordID,
    amount: StatedAmount, asOf: EDTFDate, since: EDTFDate? = nil, duration: ISODuration? = nil
  ) {
    self.header = header
    self.measure = measure
    self.holder = holder
    self.counterpart = counterpart
    self.amount = amount
    self.asOf = asOf
    self.since = since
    self.duration = duration
  }
}

/// A number of documents that were signed together.
public struct DocumentSet: Record {
  /// The name, place, words and ground.
  public var header: RecordHeader
  /// How many; a count is not a value (A9).
  public var count: QualifiedNumber
  /// Who signed: actors and groups.
  public var parties: [RecordID]
  /// The commitment that states the value; nil where none is stated.
  public var value: RecordID?
  /// Sets that are known to be inside this one.
  public var includes: [RecordID]
  /// The day or span of signing.
  public var date: EDTFDate?

  /// Creates a set of documents.
  public init(
    header: RecordHeader, count: QualifiedNumber, parties: [RecordID], value: RecordID? = nil,
    includes: [RecordID] = [], date: EDTFDate? = nil
  ) {
    self.header = header
    self.count = count
    self.parties = parties
    self.value = value
    self.includes = includes
    self.date = date
  }
}
