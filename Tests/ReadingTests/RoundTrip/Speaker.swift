import Quantities

/// How the property tests word figures in a language.
///
/// Written apart from the tables of the reader, so that the two check each other.
struct Speaker: Sendable {
  var language: String
  var decimalMark: String
  var groupMark: String
  /// Between words; empty where words are not divided.
  var space: String
  /// Scale words for digits by power of ten.
  var scales: [(Int, [String])]
  /// Currency words with their codes.
  var currencies: [(String, String)]
  /// What stands before and behind a hedged figure.
  var hedges: [(String, String, Qualifier)]
  /// A range of two numbers: before, between.
  var ranges: [(String, String)]
  /// Counted nouns.
  var nouns: [String]
  var percent: [String]
  /// Words for whole years.
  var years: String
  /// What stands around a figure in a sentence.
  var frames: [(String, String)]
  /// A whole number from 2 to 999 in words.
  var words: @Sendable (Int) -> String
  /// A day, perhaps without a year.
  var day: @Sendable (Int, Int, Int?) -> String
  /// A month of a year.
  var month: @Sendable (Int, Int) -> String
  /// Days of one month.
  var days: @Sendable (Int, Int, Int, Int?) -> String
  /// A half-open year: since, until.
  var since: @Sendable (Int) -> String
  var until: @Sendable (Int) -> String

  /// A decimal in the digits of the language.
  func digits(_ number: ExactDecimal) -> String {
    let parts = number.plainDigits.split(separator: ".")
    let whole = Array(parts[0])
    var grouped = ""
    for (place, digit) in whole.enumerated() {
      if place > 0, (whole.count - place) % 3 == 0 { grouped += groupMark }
      grouped.append(digit)
    }
    return parts.count > 1 ? grouped + decimalMark + parts[1] : grouped
  }
}
