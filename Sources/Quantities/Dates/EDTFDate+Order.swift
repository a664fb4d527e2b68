extension EDTFDate {
  /// What dates are sorted by: the first day that can be meant, then the last.
  ///
  /// A date with an open start stands at its end; dates without a year stand last, by month and
  /// day.
  public struct OrderingKey: Hashable, Sendable, Comparable {
    private let first: Int
    private let last: Int
    private let literal: String

    init(_ date: EDTFDate) {
      let (earliest, latest) = (date.earliest?.dayNumber, date.latest?.dayNumber)
      first = earliest ?? latest ?? .max
      last = latest ?? .max
      literal = date.literal
    }

    /// Orders dates in time.
    public static func < (a: Self, b: Self) -> Bool {
      (a.first, a.last, a.literal) < (b.first, b.last, b.literal)
    }
  }

  /// The key to sort dates by.
  public var orderingKey: OrderingKey { OrderingKey(self) }
}
