public import Quantities

extension Wording {
  /// The sign between whole and decimal digits.
  public var decimalSign: String { data.numbers.decimalSign }

  /// All digits of a number, grouped, with a true minus: "1,500", "−0.5".
  public func number(_ number: ExactDecimal) -> String {
    let parts = number.plainDigits.split(separator: ".")
    let isNegative = number.coefficient < 0
    let whole = grouped(parts[0].drop { $0 == "-" })
    let fraction = parts.count > 1 ? data.numbers.decimalSign + parts[1] : ""
    return (isNegative ? "\u{2212}" : "") + whole + fraction
  }

  /// A whole number in running text: a word for the small ones where the language has it ("five"),
  /// else digits.
  public func spelled(_ number: Int) -> String {
    let words = data.numbers.smallNumbers
    return words.indices.contains(number - 2)
      ? words[number - 2].filled([:]) : self.number(ExactDecimal(number))
  }

  /// A number with the sign of its hedge: "> 150"; a range with a dash: "7–8".
  public func number(_ number: QualifiedNumber) -> String {
    signed(number.qualifier, digits(number))
  }

  /// A number of per cent: "12%", "12 %" with a no-break space where the language has one.
  public func percent(_ number: ExactDecimal) -> String {
    data.numbers.percent.filled(["n": self.number(number)])
  }

  /// A hedged number of per cent.
  public func percent(_ number: QualifiedNumber) -> String {
    data.numbers.percent.filled(["n": self.number(number)])
  }

  /// The digits of a hedged number or range, without the sign.
  func digits(_ number: QualifiedNumber) -> String {
    guard let upper = number.upper else { return self.number(number.value) }
    return self.number(number.value) + data.numbers.rangeSign + self.number(upper)
  }

  /// A text behind the sign of a hedge.
  func signed(_ qualifier: Qualifier, _ text: String) -> String {
    qualifier.sign.isEmpty ? text : qualifier.sign + data.numbers.signSpace + text
  }

  private func grouped(_ digits: Substring) -> String {
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result += data.numbers.groupSign }
      result.append(digit)
    }
    return result
  }
}
