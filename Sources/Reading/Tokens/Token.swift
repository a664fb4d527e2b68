internal import Quantities

/// A piece of a text: a word or phrase of the tables, any other word, a number in digits, a mark.
struct Token {
  enum Kind: UInt8 {
    case word
    /// Letters of a script without spaces: an entry of the tables, or a single letter.
    case unspaced
    case number
    case mark
  }

  var kind: Kind
  /// The first code point.
  var start: Int
  /// The code point behind the last one.
  var end: Int
  /// The word's place in the vocabulary, or the number's in the list of numbers; -1 for none.
  var index = -1
  /// The place of the senses; 0 for none.
  var senses = 0
  /// The same senses without their values.
  var sort: SenseSet = []
  /// The folded code point of a mark, and the first one of anything else.
  var first: UInt32
  /// Whether a space stands before it, or nothing.
  var isSpaced: Bool
  /// Whether it starts with a capital letter.
  var isCapital = false
}

/// A number in digits, read by the habits of the language.
struct DigitNumber: Hashable {
  enum Form: Hashable {
    /// Digits without separators.
    case whole
    /// Whole, with groups of three.
    case grouped
    /// With decimals.
    case decimal
    /// With decimals behind a mark that is unusual in this language.
    case looseDecimal
    /// With separators that can be read in two ways, or in none.
    case unclear
    /// A date in digits.
    case date(EDTFPoint)
    /// Two years (`2024/25`).
    case years(Int, Int)
    /// A time, a version, a telephone number: no figure.
    case code
  }

  var form: Form
  /// The value; nil for dates and codes, and where it has more than 38 digits.
  var value: ExactDecimal?
  /// How many digits there are.
  var digits: Int
  /// Whether a zero stands before another digit.
  var hasLeadingZero = false
  /// The day and month, where the digits can stand for them ("20.12."); the year is not stated.
  var dayAndMonth: EDTFPoint?

  /// The number as a small whole one without separators; nil if it is none.
  var plain: Int? { form == .whole && !hasLeadingZero ? value?.integer : nil }
}
