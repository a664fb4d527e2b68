public import Quantities

/// What one unit of a currency was worth in another on a day.
public struct ExchangeRate: Hashable, Sendable {
  /// The day.
  public var date: CalendarDay
  /// The currency that one unit of is priced.
  public var base: Currency
  /// The currency of the price.
  public var quote: Currency
  /// Units of `quote` for one unit of `base`; above 0.
  public var rate: ExactDecimal
  /// Who published it.
  public var source: String

  /// Creates a rate.
  public init(
    date: CalendarDay, base: Currency, quote: Currency, rate: ExactDecimal, source: String
  ) {
    self.date = date
    self.base = base
    self.quote = quote
    self.rate = rate
    self.source = source
  }
}
