/// The habits of a language that are not words.
struct Style: Sendable {
  /// How digits are grouped and divided.
  var digits: DigitStyle
  /// How the counted noun is found.
  var nouns: NounStyle
  /// Whether a point stands behind the day of a date.
  var daysHavePoint = false
  /// Whether the day may follow the month ("December 20").
  var daysFollowMonths = false
  /// Whether four digits alone can be a year.
  var hasBareYears = true
  /// Whether a capital letter inside a sentence marks a name, whose number is no count ("Boeing
  /// 737").
  var capitalsAreNames = false
  /// Whether numerals are written digit by digit (二〇二五).
  var numeralsArePositional = false
}

/// How a language writes numbers in digits.
struct DigitStyle: Sendable {
  /// The marks between groups of three.
  var groups: [UInt32]
  /// The marks before decimals.
  var decimals: [UInt32]
  /// Marks that stand before decimals only where nothing else is possible and a unit follows.
  var looseDecimals: [UInt32] = []
  /// Whether an ordinary space may stand between groups.
  var spacesGroup = false
  /// How dates in digits are ordered; nil where only ISO 8601 is sure.
  var dates: DateOrder?
}

/// The order of a date in digits, and its mark.
enum DateOrder: Hashable, Sendable {
  /// 20.12.2025
  case dayFirst
  /// 2025.12.20, 2025/12/20
  case yearFirst
}

/// How the noun of a count is told from the words around it.
enum NounStyle: Sendable {
  /// It has a capital letter; words with these endings may stand before it.
  case capital(adjectives: [String])
  /// It has one of these endings and none of the others.
  case plural([String], not: [String])
  /// It is the first word without one of these endings.
  case first(adjectives: [String])
  /// It is a run of one script behind "of".
  case script
  /// It is not looked for.
  case none
}

extension DigitStyle {
  /// Spaces that are not broken, and the thin one: groups in every language.
  static let hardSpaces: [UInt32] = [0xa0, 0x202f, 0x2009]
  /// The apostrophes, straight and curved.
  static let apostrophes: [UInt32] = [0x27, 0x2019]
  static let point: UInt32 = 0x2e
  static let comma: UInt32 = 0x2c
}
