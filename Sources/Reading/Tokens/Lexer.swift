/// Cuts a text into tokens, in one pass.
struct Lexer {
  let letters: Letters
  let lexicon: Lexicon
  let style: DigitStyle
  var tokens: [Token] = []
  var numbers: [DigitNumber] = []
  var compounds: [[Sense]] = []
  /// The next code point.
  var position = 0
  /// Whether a space stands before the next token.
  private var isSpaced = true
  /// Whether the run without spaces that is being read is an address or another code.
  private var isCode = false

  init(letters: Letters, lexicon: Lexicon, style: DigitStyle) {
    (self.letters, self.lexicon, self.style) = (letters, lexicon, style)
  }

  /// Reads the whole text.
  mutating func run() {
    let count = letters.folded.count
    while position < count {
      let value = letters.folded[position]
      switch LetterClass(value) {
      case .space:
        (isSpaced, isCode) = (true, false)
        position += 1
        continue
      case .ignorable:
        position += 1
        continue
      case .letter: readWord()
      case .unspaced: readUnspaced()
      case .digit: readNumber()
      case .mark: readMark(value)
      }
      isSpaced = false
    }
  }

  /// The code point at a distance behind the next one; 0 beyond the end.
  func peek(_ distance: Int) -> UInt32 {
    let place = position + distance
    return place < letters.folded.count ? letters.folded[place] : 0
  }

  /// Adds a token that ends at a position, and goes on there.
  mutating func add(_ kind: Token.Kind, to end: Int, index: Int = -1, senses: Int = 0) {

    let (index, senses) = isCode ? (-1, 0) : (index, senses)
    tokens.append(
      Token(
        kind: kind, start: position, end: end, index: index, senses: senses,
        first: letters.folded[position], isSpaced: isSpaced,
        isCapital: kind == .word && letters.isCapital(at: position)))
    position = end
  }

  /// Adds a number; inside an address it is none.
  mutating func add(_ number: DigitNumber, to end: Int) {
    var number = number
    if isCode { (number.form, number.value) = (.code, nil) }
    numbers.append(number)
    add(.number, to: end)
    tokens[tokens.count - 1].index = numbers.count - 1
  }

  private mutating func readWord() {
    let (count, isCapital) = (
      letters.folded.count, letters.isCapital(at: position)
    )
    var (hash, exact) = (WordHash(), WordHash())
    var end = position
    while end < count {
      let value = letters.folded[end]
      let kind = LetterClass(value)
      if kind == .letter {
        hash.add(value)
        if isCapital { exact.add(letters.raw[end]) }
      } else if kind != .ignorable {
        break
      }
      end += 1
    }
    if end - position == 3, hash == WordHash("www") { isCode = true }
    let index = (isCapital ? lexicon.words[exact.value] : nil) ?? lexicon.words[hash.value] ?? -1
    if index < 0, lexicon.numerals.canStart(with: letters.folded[position]),
      let senses = lexicon.numerals.senses(of: letters.folded[position..<end])
    {
      compounds.append(senses)
      add(.word, to: end, senses: -compounds.count)
      if !isCode { tokens[tokens.count - 1].sort = SenseSet(senses) }
    } else {
      add(.word, to: end, index: index)
    }
  }

  /// Takes the longest entry of the tables that stands here, or a single letter.
  private mutating func readUnspaced() {
    let limit = lexicon.longest[UInt64(letters.folded[position])] ?? 0
    var hash = WordHash()
    var (end, index) = (position + 1, -1)
    for length in 0..<min(limit, letters.folded.count - position) {
      hash.add(letters.folded[position + length])
      if let found = lexicon.words[hash.value] { (end, index) = (position + length + 1, found) }
    }
    isCode = false
    add(.unspaced, to: end, index: index)
  }

  private mutating func readMark(_ value: UInt32) {
    if value == Mark.at || (value == Mark.colon && peek(1) == Mark.slash && peek(2) == Mark.slash) {
      isCode = true
    }
    add(.mark, to: position + 1, index: lexicon.words[WordHash(value).value] ?? -1)
  }
}
