import Analysis
import Quantities
import Wording

/// Prints the value of a figure in running text.
struct ValueText {
  let naming: Naming

  private var wording: Wording { naming.wording }

  /// The value in print; nil where it has no form in running text.
  func text(_ value: FigureValue, _ forms: ReferenceForms) -> String? {
    let text: String? =
      switch value {
      case .count(let number): count(number, forms)
      case .amount(let amount): wording.amount(amount, forms.amountForm)
      case .date(let date): wording.date(date, forms.dateForm)
      case .duration(let time):
        wording.duration(time, forms.has(.attribute) ? .attributive : .spelled)
      case .set(let records): wording.list(records.map { naming.name(of: $0) })
      case .series, .matrix: nil
      }
    return forms.has(.capital) ? text.map(wording.capitalized) : text
  }

  /// A number, with the noun that the reference asks for.
  func count(_ number: QualifiedNumber, _ forms: ReferenceForms) -> String {
    if number.qualifier == .exact, let whole = number.value.integer {
      return forms.noun.map { wording.plural($0, spelling: whole) } ?? wording.spelled(whole)
    }
    guard forms.has(.words) else {
      return forms.noun.map { wording.plural($0, number) } ?? wording.number(number)
    }
    func plain(_ value: ExactDecimal) -> String {
      let exact = QualifiedNumber(value)
      return forms.noun.map { wording.plural($0, exact) } ?? wording.number(exact)
    }
    let text = plain(number.value)
    switch number.qualifier {
    case .exact: return text
    case .approximately: return wording.text(.qualifierApproximately, ["x": text])
    case .over: return wording.text(.qualifierOver, ["x": text])
    case .atLeast: return wording.text(.qualifierAtLeast, ["x": text])
    case .upTo: return wording.text(.qualifierUpTo, ["x": text])
    case .under: return wording.text(.qualifierUnder, ["x": text])
    case .range: return rangeInWords(number, plain)
    }
  }

  private func rangeInWords(
    _ number: QualifiedNumber, _ plain: (ExactDecimal) -> String
  ) -> String {
    let upper = number.upper ?? number.value
    return wording.text(
      .qualifierRange, ["a": wording.number(number.value), "b": plain(upper)])
  }
}
