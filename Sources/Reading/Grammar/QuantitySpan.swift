internal import Quantities

/// One quantity, or two that are the ends of a range.
struct QuantitySpan {
  var low: Quantity
  var high: Quantity?
  /// All tokens, with the words of the range.
  var tokens: Range<Int>
  var undecided: [Undecided] = []
  /// The months behind whole years, as in "two years and six months".
  var extraMonths = 0

  init(_ quantity: Quantity) {
    low = quantity
    tokens = quantity.range
  }

  /// Joins two quantities; nil where they do not fit, or do not rise.
  init?(from low: Quantity, to high: Quantity, tokens: Range<Int>) {
    guard low.matches(high) else { return nil }
    (self.low, self.high, self.tokens) = (low, high, tokens)
    self.low.shareScale(of: high)
    if case .percent = high.measure { self.low.measure = high.measure }
    guard let start = self.low.value, let end = high.value else {
      guard !isDecided else { return nil }
      return
    }
    guard start < end else { return nil }
  }

  /// The same years with further months, up to a token.
  func longer(by months: Int, to end: Int) -> QuantitySpan {
    var longer = self
    longer.extraMonths = months
    longer.tokens = tokens.lowerBound..<end
    return longer
  }

  /// What is measured.
  var measure: Quantity.Measure? { high?.measure ?? low.measure }

  /// The currency.
  var currency: CurrencyName? { high?.currency ?? low.currency }

  /// Whether nothing about the numbers is left open.
  var isDecided: Bool {
    low.numeral.undecided.isEmpty && high?.numeral.undecided.isEmpty ?? true
  }

  /// The kind of figure, as far as the measure tells it.
  var kind: FigureKind? {
    switch measure {
    case .currency: .amount
    case .percent: .percent
    case .unit: .duration
    case .counter: .count
    case nil: nil
    }
  }

  /// The tokens of the number, from the first to the last digit or scale word.
  var core: Range<Int> {
    low.numeral.range.lowerBound..<(high ?? low).numeral.range.upperBound
  }
}

extension Quantity {
  /// Takes over the scale of the upper end of a range where only that one has it: "5 bis 7
  /// Milliarden", but not "500 bis 1 Million".
  mutating func shareScale(of upper: Quantity) {
    if upper.numeral.hasScale, !numeral.hasScale, numeral.undecided.isEmpty {
      numeral.undecided = upper.numeral.undecided
    }
    guard !numeral.hasScale, measure == nil || isLed, let power = upper.numeral.power,
      let value = numeral.value, let mantissa = upper.numeral.mantissa, value < mantissa
    else { return }
    numeral.value = value.shifted(by: power)
  }
}

extension ISODuration {
  /// A number of units; half years become months, and other fractions are refused.
  init?(_ number: ExactDecimal, _ unit: CalendarUnit) {
    if unit == .year, !number.isWhole {
      guard let months = number.multiplied(by: 12)?.integer, (1...99_999).contains(months) else {
        return nil
      }
      self.init(years: months / 12, months: months % 12)
      return
    }
    guard let count = number.integer, (0...99_999).contains(count) else { return nil }
    switch unit {
    case .day: self.init(days: count)
    case .week: self.init(weeks: count)
    case .month: self.init(months: count)
    case .year: self.init(years: count)
    }
  }
}
