internal import Quantities

extension Lexer {
  /// Reads digits with the marks between them.
  mutating func readNumber() {
    var end = digits(from: position)
    guard isMark(at: end) else { return add(number(to: end), to: end) }
    if let chain = hyphenated(to: end) { return add(chain.number, to: chain.end) }
    if let pair = years(to: end) { return add(pair.number, to: pair.end) }
    var starts = [position]
    var marks: [UInt32] = []
    let first = end - position
    while let mark = separator(at: end, first: first, marks: marks) {
      marks.append(mark)
      starts.append(end + 1)
      end = digits(from: end + 1)
    }
    let ends = starts.dropFirst().map { $0 - 1 } + [end]
    let runs = zip(starts, ends).map { values($0..<$1) }
    let found = style.number(DigitGroups(runs: runs, marks: marks))
    guard marks.isEmpty, let chain = colons(from: end) else { return add(found, to: end) }
    add(DigitNumber(form: .code, value: nil, digits: end - position), to: chain)
  }

  private func digits(from start: Int) -> Int {
    var end = start
    while end < letters.folded.count, isDigit(end) { end += 1 }
    return end
  }

  private func isDigit(_ place: Int) -> Bool {
    place < letters.folded.count && LetterClass(letters.folded[place]) == .digit
  }

  /// Whether a code point stands there that can go on with a number.
  private func isMark(at place: Int) -> Bool {
    guard place + 1 < letters.folded.count else { return false }
    return isDigit(place + 1) && LetterClass(letters.folded[place]) != .letter
  }

  private func values(_ range: Range<Int>) -> [UInt8] {
    letters.folded[range].map { UInt8(truncatingIfNeeded: $0 &- 0x30) }
  }

  /// A number without separators.
  private func number(to end: Int) -> DigitNumber {
    guard end - position <= 18 else {
      return style.number(DigitGroups(runs: [values(position..<end)], marks: []))
    }
    var value = 0
    for place in position..<end { value = value * 10 + Int(letters.folded[place] &- 0x30) }
    let hasLeadingZero = end - position > 1 && letters.folded[position] == 0x30
    return DigitNumber(
      form: .whole, value: ExactDecimal(value), digits: end - position,
      hasLeadingZero: hasLeadingZero)
  }

  /// The separator at a place, if digits follow in a way that goes on with the number.
  private func separator(at place: Int, first: Int, marks: [UInt32]) -> UInt32? {
    guard isMark(at: place) else { return nil }
    let mark = letters.folded[place]
    if mark == DigitStyle.point || mark == DigitStyle.comma || DigitStyle.apostrophes.contains(mark)
    {
      return mark
    }
    if mark == Mark.slash { return style.dates == .yearFirst ? mark : nil }
    guard DigitStyle.hardSpaces.contains(mark) || (style.spacesGroup && mark == 0x20),
      first <= 3, letters.folded[position] != 0x30, marks.last.map({ $0 == mark }) ?? true
    else { return nil }
    return digits(from: place + 1) == place + 4 ? mark : nil
  }

  /// The end of digits joined by colons or slashes, as in times and fractions; nil for none.
  private func colons(from end: Int) -> Int? {
    var last = end
    while isMark(at: last), [Mark.colon, Mark.slash].contains(letters.folded[last]) {
      last = digits(from: last + 1)
    }
    return last == end ? nil : last
  }

  /// An ISO date, or three and more runs joined by hyphens, which are a code.
  private func hyphenated(to end: Int) -> (number: DigitNumber, end: Int)? {
    var runs = [position..<end]
    while let last = runs.last?.upperBound, isMark(at: last), letters.folded[last] == 0x2d {
      runs.append(last + 1..<digits(from: last + 1))
    }
    guard let last = runs.last?.upperBound, runs.count > 1 else { return nil }
    let parts = runs.map { values($0).prefix(8).reduce(0) { $0 * 10 + Int($1) } }
    let widths = runs.map(\.count)
    var form = DigitNumber.Form.code
    if widths == [4, 2, 2], let day = CalendarDay(year: parts[0], month: parts[1], day: parts[2]) {
      form = .date(EDTFPoint(day))
    } else if widths == [4, 2], (1900...2099).contains(parts[0]) {
      if parts[1] == (parts[0] + 1) % 100 { return nil }
      guard (1...12).contains(parts[1]) else { return nil }
      form = .date(EDTFPoint(year: parts[0], month: parts[1]))
    } else if runs.count == 2, letters.folded[position] != 0x30 || end - position == 1 {
      return nil
    }
    return (DigitNumber(form: form, value: nil, digits: last - position), last)
  }

  /// Two years that follow each other, joined by a slash.
  private func years(to end: Int) -> (number: DigitNumber, end: Int)? {
    guard end - position == 4, letters.folded[end] == Mark.slash else { return nil }
    let last = digits(from: end + 1)
    guard [2, 4].contains(last - end - 1), last == letters.folded.count || !isMark(at: last) else {
      return nil
    }
    let first = values(position..<end).reduce(0) { $0 * 10 + Int($1) }
    let second = values(end + 1..<last).reduce(0) { $0 * 10 + Int($1) }
    guard (1900...2099).contains(first), second == (last - end == 5 ? first + 1 : (first + 1) % 100)
    else { return nil }
    return (DigitNumber(form: .years(first, first + 1), value: nil, digits: last - position), last)
  }
}
