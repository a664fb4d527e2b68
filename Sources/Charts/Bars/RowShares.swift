internal import Quantities

/// The shares of a row's values in their sum.
///
/// A share is exact where all parts are; one approximate part makes the sum, and with it every
/// share, approximate (A10).
struct RowShares {
  /// A share.
  struct Part {
    var series: Int
    /// Where it starts, in per cent.
    var start: ExactDecimal
    /// The share in per cent, for drawing.
    var number: QualifiedNumber
    /// The share rounded for print: to whole per cent, small ones to one digit.
    var printed: QualifiedNumber
  }

  let parts: [Part]

  /// The shares of a row; nil where the sum is zero or not known.
  ///
  /// A sum without one of its parts is not known (A14), unless nothing was there to count.
  init?(_ row: CategoryTable.Row, in table: CategoryTable) {
    let count = Set(row.values.map(\.series)).count
    if table.gap == .notStated, count < table.series.count { return nil }
    guard let total = ExactDecimal.sum(row.values.map(\.number.value)), total > .zero else {
      return nil
    }
    let isApproximate = row.values.contains { $0.look.isHatched }
    let qualifier: Qualifier = isApproximate ? .approximately : .exact
    var (start, sum) = (ExactDecimal.zero, ExactDecimal.zero)
    var parts: [Part] = []
    for value in row.values.sorted(by: { $0.series < $1.series }) {
      sum = sum.adding(value.number.value) ?? sum
      let end = Self.percentage(sum, of: total)
      let share = end.subtracting(start) ?? .zero
      let exact = Self.percentage(value.number.value, of: total)
      parts.append(
        Part(
          series: value.series, start: start, number: QualifiedNumber(share, qualifier),
          printed: QualifiedNumber(Self.rounded(exact), qualifier)))
      start = end
    }
    self.parts = parts
  }

  private static func percentage(_ part: ExactDecimal, of total: ExactDecimal) -> ExactDecimal {
    let hundredfold = part.shifted(by: 2) ?? part
    return hundredfold.divided(by: total, digits: 12)?.rounded(toExponent: -9) ?? .zero
  }

  private static func rounded(_ share: ExactDecimal) -> ExactDecimal {
    let whole = share.rounded(toExponent: 0)
    return whole == .zero ? share.rounded(toDigits: 1) : whole
  }
}
