internal import Quantities

/// A number with its scale, as it stands in a row of tokens.
struct Numeral {
  /// The value; nil where it could not be decided.
  var value: ExactDecimal?
  /// The tokens.
  var range: Range<Int>
  /// The number before its scale, for ranges that name the scale once.
  var mantissa: ExactDecimal?
  /// The power of ten of the only scale word, for the same; nil without one.
  var power: Int?
  /// The digits with which it starts.
  var digits: DigitNumber?
  /// Whether it is nothing but the article "a".
  var isArticle = false
  /// Whether a currency must stand before it, or on either side.
  var needs: Need?
  var undecided: [Undecided] = []

  /// What must stand beside a number.
  enum Need: Hashable {
    case currencyBefore
    case currency
  }

  /// Whether a scale word stands in it.
  var hasScale: Bool { power != nil }
}
