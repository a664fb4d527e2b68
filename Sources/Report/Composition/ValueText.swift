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
    if let noun = forms.noun {
      return forms.has(.words)
        ? wording.plural(noun, inWords: number) : wording.plural(noun, number)
    }
    return forms.has(.words) ? wording.number(inWords: number) : wording.number(number)
  }
}
