/// How a language writes numbers.
///
/// Digits are grouped from four on: all languages here have `minimumGroupingDigits` 1 in CLDR.
struct NumberStyle: Hashable, Sendable {
  let decimalSign: String
  let groupSign: String
  /// Between the ends of a range.
  let rangeSign: String
  /// Between a hedge sign and the number.
  let signSpace: String
  /// Between a number and its scale word.
  let scaleSpace: String
  /// Between a number or scale word and the currency's name; the code has a no-break space.
  let nameSpace: String
  /// With `{n}`.
  let percent: String
  /// From the smallest to the largest.
  let scales: [ScaleWord]
  /// The words for 2, 3, 4 and so on in running text, where they have one form for all uses; empty
  /// for a language that inflects them or writes digits.
  let smallNumbers: [String]

  /// A word for a power of ten.
  struct ScaleWord: Hashable, Sendable {
    let exponent: Int
    let word: String
    let short: String

    init(_ exponent: Int, _ word: String, short: String? = nil) {
      self.exponent = exponent
      self.word = word
      self.short = short ?? word
    }
  }

  /// The scale of the style's list at or below a power of ten; nil for small numbers.
  func scale(atOrBelow magnitude: Int) -> ScaleWord? {
    scales.last { $0.exponent <= magnitude }
  }
}

/// The spaces at which a line never breaks.
enum Space {
  static let noBreak = "\u{A0}"
  static let narrow = "\u{202F}"
}
