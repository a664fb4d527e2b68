internal import Quantities

/// Reads numerals that are written as one word, like "zweihundertfünfzig" or "пятидесяти", piece
/// by piece.
struct CompoundNumerals: Sendable {
  private var pieces = WordTable()
  private var endings = WordTable()
  /// The senses that pieces and endings have, by the numbers in the tables.
  private var senses: [Sense] = []
  private var longest = 0
  /// The letters with which pieces start.
  private var starts = WordTable()

  init(pieces rows: [Row], endings endingRows: [Row]) {
    for row in rows {
      Forms.forEach(in: row.forms) { form in
        longest = max(longest, form.count)
        if let first = form.folded.first { starts.set(UInt64(first), to: 0) }
        pieces.set(WordHash(form.folded[...]).value, to: senses.count)
      }
      senses.append(row.sense)
    }
    for row in endingRows {
      Forms.forEach(in: row.forms) {
        endings.set(WordHash($0.folded[...]).value, to: senses.count)
      }
      senses.append(row.sense)
    }
  }

  /// Whether a numeral can start with a letter.
  func canStart(with letter: UInt32) -> Bool { starts[UInt64(letter)] != nil }

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
    return endings[WordHash(rest).value].map { [number, senses[$0]] }
  }

  /// The longest piece with which a word starts.
  private func piece(of word: ArraySlice<UInt32>) -> (Sense, Int)? {
    var (hash, best) = (WordHash(), nil as (Sense, Int)?)
    for (length, letter) in word.prefix(longest).enumerated() {
      hash.add(letter)
      if let piece = pieces[hash.value] { best = (senses[piece], length + 1) }
    }
    return best
  }
}
