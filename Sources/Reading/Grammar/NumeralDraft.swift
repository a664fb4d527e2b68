internal import Quantities

/// A number that is being put together.
struct NumeralDraft {
  let start: Int
  var next: Int
  var sum = NumeralSum()
  var digits: DigitNumber?
  var isArticle = false
  private(set) var power: Int?
  private var mantissa: ExactDecimal?
  private var scales = 0
  private var needs: Numeral.Need?
  private var undecided: [Undecided] = []

  init(start: Int) { (self.start, next) = (start, start) }

  /// Whether numerals stand digit by digit so far.
  var isDigitByDigit: Bool {
    digits == nil && power == nil && (sum.value.map { $0 < 100_000 } ?? false)
  }

  /// Whether "and" may go on ("a hundred and five").
  var canJoin: Bool { digits == nil && sum.grain >= 2 && sum.grain < 100 }

  /// Starts with digits; false for what is no number.
  mutating func start(with number: DigitNumber, text: String) -> Bool {
    switch number.form {
    case .code, .date, .years: return false
    case .whole, .grouped, .decimal, .looseDecimal, .unclear: break
    }
    guard !number.hasLeadingZero else { return false }
    digits = number
    if number.form == .unclear {
      undecided.append(.separatorsUnclear(text))
    } else if number.value == nil {
      undecided.append(.tooManyDigits(text))
    }
    return sum.add(undecided.isEmpty ? number.value ?? 0 : 0, grain: 0)
  }

  /// Takes a scale word; false where it does not fit.
  mutating func multiply(by exponent: Int, use: ScaleUse, word: String) -> Bool {
    let isAlone = sum.isEmpty
    if isAlone, use != .alone, use != .aloneWithCurrency { return false }
    let before = sum.value
    if use == .unknown { undecided.append(.scaleUnknown(word)) }
    if undecided.isEmpty {
      guard sum.multiply(by: exponent, canStandAlone: use == .alone || isAlone) else {
        return false
      }
    }
    if use == .withCurrencyOnly { needs = .currencyBefore }
    if use == .aloneWithCurrency, isAlone { needs = .currency }
    scales += 1
    isArticle = false
    mantissa = scales == 1 ? before : nil
    power = exponent
    return true
  }

  /// Takes "and a half".
  mutating func addHalf() -> Bool {
    guard undecided.isEmpty, sum.addHalf() else { return false }
    isArticle = false
    return true
  }

  /// The number, if there is one.
  var finished: Numeral? {
    guard !sum.isEmpty else { return nil }
    let value = undecided.isEmpty ? sum.value : nil
    return Numeral(
      value: value, range: start..<next, mantissa: mantissa ?? (power == nil ? value : nil),
      power: power, digits: digits, isArticle: isArticle, needs: needs, undecided: undecided)
  }
}
