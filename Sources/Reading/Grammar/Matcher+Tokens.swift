/// Questions to the tokens around a place; places outside the text answer as nothing.
extension Matcher {
  /// The token at a place.
  func token(_ place: Int) -> Token? { place >= 0 && place < tokens.count ? tokens[place] : nil }

  /// The kind of the token at a place.
  func kind(_ place: Int) -> Token.Kind? { token(place)?.kind }

  /// The senses of the token at a place.
  func senses(_ place: Int) -> [Sense] {
    guard let token = token(place), token.senses != 0 else { return [] }
    return token.senses > 0 ? lexicon.senses[token.senses] : compounds[-token.senses - 1]
  }

  /// Whether the token at a place has a sense.
  func has(_ place: Int, _ sort: SenseSet) -> Bool {
    place >= 0 && place < tokens.count && tokens[place].sort.meets(sort)
  }

  /// The number in digits at a place.
  func digits(_ place: Int) -> DigitNumber? {
    guard let token = token(place), token.kind == .number else { return nil }
    return numbers[token.index]
  }

  /// The first answer that a sense of the token at a place gives; asked only where it has the sort.
  func first<Answer>(_ place: Int, _ sort: SenseSet, _ answer: (Sense) -> Answer?) -> Answer? {
    guard has(place, sort) else { return nil }
    for sense in senses(place) {
      if let found = answer(sense) { return found }
    }
    return nil
  }

  /// Whether the token at a place sticks to the one before it.
  func isGlued(_ place: Int) -> Bool { token(place).map { !$0.isSpaced } ?? false }

  /// Whether a mark stands at a place.
  func isMark(_ place: Int, _ marks: UInt32...) -> Bool {
    guard let token = token(place), token.kind == .mark else { return false }
    return marks.contains(token.first)
  }

  /// The text of the token at a place.
  func text(_ place: Int) -> String {
    token(place).map { letters.text($0.start..<$0.end) } ?? ""
  }

  /// The place behind a hyphen that ties two words together, if one stands here.
  func behindHyphen(_ place: Int) -> Int? {
    guard let token = token(place), token.isHyphen, !token.isSpaced, isGlued(place + 1) else {
      return nil
    }
    return place + 1
  }

  /// Whether a token may stick to digits, by itself or behind a hyphen.
  func attaches(_ place: Int) -> Bool { has(place, .attaching) }

  /// The scale that a token stands for.
  func scale(_ place: Int) -> (power: Int, use: ScaleUse)? {
    first(place, .scale) { if case .scale(let power, let use) = $0 { (power, use) } else { nil } }
  }

  /// The currency that a token names.
  func currency(_ place: Int) -> CurrencyName? {
    first(place, .currency) { if case .currency(let name) = $0 { name } else { nil } }
  }

  /// The unit of time that a token names.
  func unit(_ place: Int) -> CalendarUnit? {
    first(place, .unit) { if case .unit(let unit) = $0 { unit } else { nil } }
  }

  /// The part of a date that a token names behind its number.
  func datePart(_ place: Int) -> CalendarUnit? {
    first(place, .datePart) { if case .datePart(let unit) = $0 { unit } else { nil } }
  }

  /// The power of ten of hundredths, if a token stands for them.
  func percent(_ place: Int) -> Int? {
    first(place, .percent) { if case .percent(let power) = $0 { power } else { nil } }
  }
}
