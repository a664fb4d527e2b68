internal import Quantities

/// How a hedge in words changes what it hedges: "more than 150 documents".
enum Hedging: Hashable, Sendable {
  /// The hedge stands before the number and changes nothing: English, German.
  case before
  /// What follows the hedge is in the genitive: Russian.
  case genitive
  /// Number and noun take a case ending before the hedge: Kazakh. Currency names are written down
  /// in the nominative, the ablative and the dative.
  case suffixed
  /// Some hedges stand behind the number and its counter: Japanese.
  case around

  /// The plural category behind a hedge.
  func category(_ category: PluralCategory, _ qualifier: Qualifier) -> PluralCategory {
    guard self == .genitive, qualifier != .exact else { return category }
    // The genitive singular looks like the form for two to four, the plural like that for many.
    return category == .one || category == .other ? .few : .many
  }

  /// The form of a name that carries the case itself; nil where the plural rule decides.
  func caseForm(_ forms: [String], _ qualifier: Qualifier) -> String? {
    guard self == .suffixed else { return nil }
    let index = qualifier.kazakhCase.rawValue
    return forms.indices.contains(index) ? forms[index] : forms.first
  }

  /// The number in digits with its case ending: "150-ден".
  func inflected(_ digits: String, _ number: ExactDecimal, _ qualifier: Qualifier) -> String {
    guard self == .suffixed, qualifier.kazakhCase != .nominative else { return digits }
    return digits + "-" + KazakhNumeral.ending(number, qualifier.kazakhCase)
  }
}

extension Qualifier {
  fileprivate var kazakhCase: KazakhNumeral.Case {
    switch self {
    case .over, .under: .ablative
    case .upTo: .dative
    case .exact, .approximately, .atLeast, .range: .nominative
    }
  }
}

/// The endings of Kazakh numerals, which follow the last word of the number as it is read.
private enum KazakhNumeral {
  enum Case: Int {
    case nominative, ablative, dative
  }

  /// By the last digit that is not zero: ones from 1, then tens from 10.
  private static let ones = ["", "ден", "ден", "тен", "тен", "тен", "дан", "ден", "ден", "дан"]
  private static let tens = ["", "нан", "дан", "дан", "тан", "ден", "тан", "тен", "нен", "нан"]
  private static let onesDative = ["", "ге", "ге", "ке", "ке", "ке", "ға", "ге", "ге", "ға"]
  private static let tensDative = ["", "ға", "ға", "ға", "қа", "ге", "қа", "ке", "ге", "ға"]

  static func ending(_ number: ExactDecimal, _ grammaticalCase: Case) -> String {
    let digits = number.plainDigits.compactMap(\.wholeNumberValue)
    let zeros = digits.reversed().prefix { $0 == 0 }.count
    let last = zeros < digits.count ? digits[digits.count - 1 - zeros] : 0
    let isDative = grammaticalCase == .dative
    switch zeros {
    case _ where last == 0: return isDative ? "ге" : "ден"  // нөл
    case 0: return isDative ? onesDative[last] : ones[last]
    case 1: return isDative ? tensDative[last] : tens[last]
    case 2: return isDative ? "ге" : "ден"  // жүз
    default: return isDative ? "ға" : "нан"  // мың, миллион, миллиард, триллион
    }
  }
}
