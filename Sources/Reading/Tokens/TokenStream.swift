/// The tokens of a text, with the numbers in digits.
struct TokenStream {
  private(set) var tokens: [Token] = []
  private(set) var numbers: [DigitNumber] = []
  /// Senses of compound numerals of this text, which stand in no table.
  private(set) var compounds: [[Sense]] = []

  init(of letters: Letters, lexicon: Lexicon, style: DigitStyle) {
    var lexer = Lexer(letters: letters, lexicon: lexicon, style: style)
    lexer.run()
    tokens = lexicon.joiningPhrases(lexer.tokens)
    numbers = lexer.numbers
    compounds = lexer.compounds
  }
}
