internal import Quantities

/// Adds up the parts of a numeral as they come: "three hundred and five thousand", 3兆5000億,
/// 8,5 Milliarden.
///
/// Every part leaves room for smaller ones only: behind "twenty" a unit fits, behind "five" nothing.
struct NumeralSum {
  private struct Term {
    var value: ExactDecimal
    /// What follows must be smaller than ten to this power; negative where nothing may follow.
    var grain: Int
  }

  private var terms: [Term] = []

  /// Whether nothing was added yet.
  var isEmpty: Bool { terms.isEmpty }
  /// The sum; nil where nothing was added, or it has too many digits.
  var value: ExactDecimal? { isEmpty ? nil : ExactDecimal.sum(terms.map(\.value)) }
  /// What may follow, as a power of ten.
  var grain: Int { terms.last?.grain ?? Int.max }

  /// Adds a smaller part; false where it does not fit.
  mutating func add(_ value: ExactDecimal, grain: Int) -> Bool {
    guard fits(value, below: terms.last) else { return false }
    terms.append(Term(value: value, grain: value.isWhole ? grain : -1))
    return true
  }

  /// Multiplies the parts that are smaller than a power of ten by it; false where there are none.
  mutating func multiply(by power: Int, canStandAlone: Bool) -> Bool {
    let first = terms.firstIndex { $0.value < Self.power(power) } ?? terms.count
    var start = first
    // Digits may be greater than the scale behind them ("1500 тысяч").
    if start == terms.count, terms.count == 1, terms[0].grain <= 0 { start = 0 }
    guard start < terms.count else {
      return canStandAlone && add(Self.power(power), grain: power)
    }
    guard let sum = ExactDecimal.sum(terms[start...].map(\.value)),
      let product = sum.shifted(by: power)
    else { return false }
    let before = start > 0 ? terms[start - 1] : nil
    guard fits(product, below: before) else { return false }
    terms.removeSubrange(start...)
    terms.append(Term(value: product, grain: sum.isWhole ? power : -1))
    return true
  }

  /// Adds a half to a numeral that ends in a unit.
  mutating func addHalf() -> Bool {
    guard let last = terms.last, last.grain == 0,
      let sum = last.value.adding(ExactDecimal(5, exponent: -1))
    else { return false }
    terms[terms.count - 1] = Term(value: sum, grain: -1)
    return true
  }

  /// Puts tens behind the unit that was added last, as in "fünfundzwanzig".
  mutating func addTensBehindUnit(_ tens: ExactDecimal) -> Bool {
    guard let unit = terms.popLast(), unit.grain == 0, unit.value < 10,
      let sum = unit.value.adding(tens)
    else { return false }
    return add(sum, grain: 0)
  }

  /// Adds a digit to a numeral that is written digit by digit.
  mutating func addDigit(_ digit: ExactDecimal) -> Bool {
    guard terms.count == 1, terms[0].grain == 0, digit < 10,
      let sum = terms[0].value.shifted(by: 1)?.adding(digit)
    else { return false }
    terms[0].value = sum
    return true
  }

  private func fits(_ value: ExactDecimal, below term: Term?) -> Bool {
    guard let term else { return true }
    return term.grain > 0 && value < Self.power(term.grain)
  }

  private static func power(_ exponent: Int) -> ExactDecimal { ExactDecimal(1, exponent: exponent) }
}

extension NumeralSum {
  /// Adds a piece of a compound; `isInverted` where "und" stands before it.
  mutating func add(piece sense: Sense, isInverted: Bool) -> Bool {
    switch sense {
    case .number(let value, let grain):
      if isInverted, grain == 1 { return addTensBehindUnit(value) }
      return add(value, grain: grain)
    case .scale(let power, let use): return multiply(by: power, canStandAlone: use == .alone)
    case .half: return addHalf()
    case .joiner: return !isEmpty
    default: return false
    }
  }
}
