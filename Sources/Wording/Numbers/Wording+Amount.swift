public import Quantities

/// How a sum of money is written.
public enum AmountForm: Hashable, Sendable, CaseIterable {
  /// "≈ 3 trillion JPY": sign, scale word, code.
  case full
  /// "≈ 3 trn JPY": the same with the short scale word.
  case short
  /// "about 3 trillion yen": for running text; sign and code where the currency has no name.
  case words
}

/// The parts of a sum of money, for key figures with large numerals.
public struct AmountParts: Hashable, Sendable {
  /// The sign of the hedge; empty for exact sums and ranges.
  public let sign: String
  /// The digits in the scale, a range with a dash.
  public let number: String
  /// The scale word; empty for none.
  public let scale: String
  /// The currency's code.
  public let currency: String
}

extension Wording {
  /// A sum of money; every space in it is a no-break space except in the form in words, whose
  /// hedge may stand at the end of a line.
  ///
  /// The scale is such that the number is 1 or more, and no digit is ever rounded away: sums with
  /// too many digits for a scale are written out.
  public func amount(_ amount: Amount, _ form: AmountForm = .full) -> String {
    let scale = scale(for: amount.number)
    switch form {
    case .full: return coded(amount, scale, scale.word)
    case .short: return coded(amount, scale, scale.short)
    case .words: return inWords(amount, scale)
    }
  }

  /// The parts of a sum of money.
  public func amountParts(_ amount: Amount) -> AmountParts {
    let scale = scale(for: amount.number)
    return AmountParts(
      sign: amount.number.qualifier.sign, number: digits(scaled(amount.number, scale)),
      scale: scale.word, currency: amount.currency.code)
  }

  private func coded(_ amount: Amount, _ scale: NumberScale, _ word: String) -> String {
    let digits = digits(scaled(amount.number, scale))
    let text = withScale(digits, word) + Space.noBreak + amount.currency.code
    return signed(amount.number.qualifier, text)
  }

  private func inWords(_ amount: Amount, _ scale: NumberScale) -> String {
    guard let currency = currencyName(amount, isScaled: scale.exponent > 0) else {
      return coded(amount, scale, scale.word)
    }
    let number = scaled(amount.number, scale)
    func text(_ end: ExactDecimal) -> String {
      withScale(self.number(end), scale.word) + data.numbers.nameSpace + currency
    }
    if let upper = number.upper {
      return self.text(.qualifierRange, ["a": self.number(number.value), "b": text(upper)])
    }
    return hedged(number.qualifier, text(number.value))
  }

  private func scaled(_ number: QualifiedNumber, _ scale: NumberScale) -> QualifiedNumber {
    number.shifted(by: -scale.exponent) ?? number
  }

  private func withScale(_ digits: String, _ word: String) -> String {
    word.isEmpty ? digits : digits + data.numbers.scaleSpace + word
  }
}
