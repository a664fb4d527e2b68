public import Quantities

extension Wording {
  /// A number with its noun: "5 countries".
  public func plural(_ key: PluralKey, _ number: Int) -> String {
    plural(key, QualifiedNumber(ExactDecimal(number)))
  }

  /// A number with its noun in running text: "five countries".
  public func plural(_ key: PluralKey, spelling number: Int) -> String {
    counted(key, data.plural.category(of: ExactDecimal(number)), spelled(number))
  }

  /// A hedged number with its noun, with the sign of the hedge: "> 150 documents".
  public func plural(_ key: PluralKey, _ number: QualifiedNumber) -> String {
    let category = data.plural.category(of: number.upper ?? number.value)
    return counted(key, category, self.number(number))
  }

  /// A hedged number with its noun, with the hedge in words: "more than 150 documents".
  public func plural(_ key: PluralKey, inWords number: QualifiedNumber) -> String {
    let (end, qualifier) = (number.upper ?? number.value, number.qualifier)
    let category = data.hedging.category(data.plural.category(of: end), qualifier)
    if data.hedging == .around, standsBehind(qualifier) {
      return hedged(qualifier, counted(key, category, self.number(end)))
    }
    return counted(key, category, self.number(inWords: number))
  }

  /// A hedged number with the hedge in words: "more than 150".
  public func number(inWords number: QualifiedNumber) -> String {
    let (end, qualifier) = (number.upper ?? number.value, number.qualifier)
    let digits = data.hedging.inflected(self.number(end), end, qualifier)
    if number.upper != nil {
      return text(.qualifierRange, ["a": self.number(number.value), "b": digits])
    }
    return hedged(qualifier, digits)
  }

  private func counted(_ key: PluralKey, _ category: PluralCategory, _ digits: String) -> String {
    guard let forms = data.plurals[key] else { return key.rawValue }
    return (data.plural.form(category, of: forms) ?? "{n}").filled(["n": digits])
  }
}
