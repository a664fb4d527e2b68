internal import Quantities

/// All that the reader knows about a language: words with their senses, and a few habits.
struct Language: Sendable {
  /// The BCP 47 code of the language.
  let code: String
  /// How numbers and dates are built.
  let style: Style
  /// The words, in tables that some languages share; a word in several rows has several senses.
  let tables: [[Row]]
  /// The parts of numerals that are written as one word; empty where there are none.
  var pieces: [Row] = []
  /// What may end such a word, like "jährig" in "fünfjährig".
  var endings: [Row] = []

  /// The languages that can be read: a row for each.
  static let all: [Language] = [.german, .english, .russian, .japanese]
}

/// Words of one sense.
struct Row: Sendable {
  let sense: Sense
  /// The words in the notation of `Forms`.
  let forms: String

  init(_ sense: Sense, _ forms: String) {
    self.sense = sense
    self.forms = forms
  }

  /// A numeral with zeros that a smaller numeral can fill.
  static func number(_ value: Int, _ forms: String, grain: Int = 0) -> Row {
    Row(.number(.init(value), grain: grain), forms)
  }

  /// A currency by its name, which stands behind the number.
  static func money(_ code: String?, _ forms: String, isAssumed: Bool = false) -> Row {
    Row(.currency(CurrencyName(code: code, isAssumed: isAssumed)), forms)
  }

  /// A sign or a code, which stands on either side of the number.
  static func sign(_ code: String?, _ forms: String, isAssumed: Bool = false) -> Row {
    Row(.currency(CurrencyName(code: code, isAssumed: isAssumed, leads: true)), forms)
  }
}
