import Wording

/// How a value is printed in running text.
enum ReferenceForm: String, Hashable, Sendable, CaseIterable {
  /// Hedges as words ("about", "more than") in place of signs.
  case words
  /// Scale words and months cut short, as in figures.
  case short
  /// Only the year of a date.
  case year
  /// A length of time as the attribute of a noun: "five-year".
  case attribute
  /// Without a note mark, where the value was cited before; the records stay cited.
  case bare
  /// The first letter as a capital, at the start of a sentence.
  case capital
}

/// The forms behind the bar of a reference: each once, and perhaps a noun that is counted.
struct ReferenceForms: Hashable, Sendable {
  private var forms: [ReferenceForm] = []
  /// The noun that stands behind a number in its right form: `proposals`.
  var noun: PluralKey?

  func has(_ form: ReferenceForm) -> Bool { forms.contains(form) }

  var amountForm: AmountForm { has(.words) ? .words : has(.short) ? .short : .full }

  var dateForm: DateForm { has(.year) ? .yearOnly : has(.short) ? .short : .long }

  /// Everything that may stand behind the bar.
  static let known = ReferenceForm.allCases.map(\.rawValue) + PluralKey.allCases.map(\.rawValue)

  /// Adds a word; false where it is not known.
  mutating func add(_ word: String) -> Bool {
    if let form = ReferenceForm(rawValue: word) {
      if !has(form) { forms.append(form) }
    } else if let key = PluralKey(rawValue: word) {
      noun = key
    } else {
      return false
    }
    return true
  }
}
