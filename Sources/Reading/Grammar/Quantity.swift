internal import Quantities

/// A number with what it measures, still without its hedge.
struct Quantity {
  var numeral: Numeral
  var isNegative = false
  /// What the number measures; nil for a bare number.
  var measure: Measure?
  /// Whether the currency stands before the number.
  var isLed = false
  /// All tokens.
  var range: Range<Int>

  /// What stands beside a number.
  enum Measure: Hashable {
    case currency(CurrencyName, word: Int)
    case percent(Int)
    case unit(CalendarUnit)
    case counter
  }

  /// The signed value, with the power of ten of its measure.
  var value: ExactDecimal? {
    guard var value = numeral.value else { return nil }
    if case .percent(let power) = measure, power != 0 {
      guard let shifted = value.shifted(by: power) else { return nil }
      value = shifted
    }
    return isNegative ? value.negated : value
  }

  /// The currency, if it is an amount.
  var currency: CurrencyName? {
    if case .currency(let name, _) = measure { name } else { nil }
  }

  /// Whether two quantities can be the ends of one range.
  func matches(_ other: Quantity) -> Bool {
    switch (measure, other.measure) {
    case (nil, _): true
    case (.currency(let a, _), .currency(let b, _)): a.code == b.code
    case (.currency, nil): isLed
    case (let a, let b): a == b
    }
  }
}
