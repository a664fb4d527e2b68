internal import Quantities

/// The plural categories of CLDR that the languages here use.
enum PluralCategory: String, Hashable, Sendable {
  case one, few, many, other
}

/// How a language chooses the form of a counted noun (CLDR, "Language Plural Rules").
enum PluralRule: Hashable, Sendable {
  /// One form for 1, another for the rest: English, German, Kazakh.
  case oneAndOther
  /// Forms by the last digits: Russian.
  case eastSlavic
  /// One form for everything: Japanese.
  case invariable

  /// The categories in the order in which forms are written down.
  ///
  /// Russian fractions (`other`) take the same form as `few`, the genitive singular.
  var categories: [PluralCategory] {
    switch self {
    case .oneAndOther: [.one, .other]
    case .eastSlavic: [.one, .few, .many]
    case .invariable: [.other]
    }
  }

  /// The category of a number.
  func category(of number: ExactDecimal) -> PluralCategory {
    switch self {
    case .invariable: .other
    case .oneAndOther: number == 1 ? .one : .other
    case .eastSlavic: Self.eastSlavic(number)
    }
  }

  /// The category beside a scale word such as "million", which governs the noun itself.
  var categoryBesideScale: PluralCategory { self == .eastSlavic ? .many : .other }

  /// The form for a category; the last one where there are fewer forms than categories.
  func form(_ category: PluralCategory, of forms: [String]) -> String? {
    let wanted = self == .eastSlavic && category == .other ? .few : category
    let index = categories.firstIndex(of: wanted) ?? 0
    return forms.indices.contains(index) ? forms[index] : forms.last
  }

  private static func eastSlavic(_ number: ExactDecimal) -> PluralCategory {
    guard number.isWhole else { return .other }
    let digits = Array(number.plainDigits.utf8)
    let last = digits.last.map { $0 - 0x30 } ?? 0
    let isTeen = digits.count > 1 && digits[digits.count - 2] == 0x31
    switch last {
    case 1 where !isTeen: return .one
    case 2...4 where !isTeen: return .few
    default: return .many
    }
  }
}
