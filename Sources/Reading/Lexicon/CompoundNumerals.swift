internal import Quantities

/// Reads numerals that are written as one word, like "zweihundertfünfzig" or "пятидесяти", piece
/// by piece.
struct CompoundNumerals: Sendable {
  private var pieces: [UInt64: Sense] = [:]
  private var endings: [UInt64: Sense] = [:]
  private var longest = 0
  private var starts: Set<UInt32> = []

  init(pieces rows: [Row], endings endingRows: [Row]) {
    for row in rows {
      for form in Forms.expand(row.forms) {
        let letters = Letters(form).folded
        longest = max(longest, letters.count)
        if let first = letters.first { starts.insert(first) }
        pieces[Self.hash(letters[...])] = row.sense
      }
    }
    for row in endingRows {
      for form in Forms.expand(row.forms) {
        endings[Self.hash(Letters(form).folded[...])] = row.sense
      }
    }
  }

  /// Whether a numeral can start with a letter.
  func canStart(with letter: UInt32) -> Bool { starts.contains(letter) }

  /// The senses of a word: a number, and the unit in which it perhaps ends; nil for other words.
  func senses(of word: ArraySlice<UInt32>) -> [Sense]? {
    var sum = NumeralSum()
    var (rest, count, isInverted) = (word, 0, false)
    if word.contains(Letters.ignorable) { rest = word.filter { $0 != Letters.ignorable }[...] }
    while !rest.isEmpty {
      guard let (sense, length) = piece(of: rest) else { break }
      guard sum.add(piece: sense, isInverted: isInverted) else { return nil }
      isInverted = sense == .joiner
      rest = rest.dropFirst(length)
      count += 1
    }
    guard count > 0, !isInverted, let value = sum.value else { return nil }
    let number = Sense.number(value, grain: sum.grain)
    if rest.isEmpty { return count > 1 ? [number] : nil }
    return endings[Self.hash(rest)].map { [number, $0] }
  }

  /// The longest piece with which a word starts.
  private func piece(of word: ArraySlice<UInt32>) -> (Sense, Int)? {
    var (hash, best) = (WordHash(), nil as (Sense, Int)?)
    for (length, letter) in word.prefix(longest).enumerated() {
      hash.add(letter)
      if let sense = pieces[hash.value] { best = (sense, length + 1) }
    }
    return best
  }

  private static func hash(_ letters: ArraySlice<UInt32>) -> UInt64 {
    var hash = WordHash()
    for letter in letters { hash.add(letter) }
    return hash.value
  }
}
