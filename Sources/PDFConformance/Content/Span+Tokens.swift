/// Where the tokens of a content stream end (ISO 32000-1, 7.2 and 7.3).
extension Span<UInt8> {
  /// The first place from here on that is no white space.
  func endOfSpace(from start: Int) -> Int {
    var place = start
    while place < count, CharacterClass.isSpace(self[place]) { place += 1 }
    return place
  }

  /// The first place from here on where neither a number nor white space stands.
  func endOfNumbers(from start: Int) -> Int {
    var place = start
    while place < count, CharacterClass.isNumericOrSpace(self[place]) { place += 1 }
    return place
  }

  /// Where the operand ends that starts here and is neither a number nor a word.
  func endOfOperand(from start: Int) throws(FinishError) -> Int {
    switch self[start] {
    case UInt8(ascii: "/"): return endOfWord(from: start + 1)
    case UInt8(ascii: "("): return try endOfString(from: start)
    case UInt8(ascii: "["):
      return try endOfNest(from: start, UInt8(ascii: "["), UInt8(ascii: "]"))
    case UInt8(ascii: "<"):
      guard start + 1 < count, self[start + 1] == UInt8(ascii: "<") else {
        return try endOfHexString(from: start)
      }
      return try endOfNest(from: start, UInt8(ascii: "<"), UInt8(ascii: ">"))
    case let byte: throw failure(start, "a byte '\(byte)' is out of place")
    }
  }

  /// The first place from here on where a word has ended.
  func endOfWord(from start: Int) -> Int {
    var place = start
    while place < count, CharacterClass.isRegular(self[place]) { place += 1 }
    return place
  }

  /// The whole number that starts here; nil where no digit stands, or more than make a number.
  func number(from start: Int) -> Int? {
    var (place, value) = (start, 0)
    while place < count, CharacterClass.isDigit(self[place]) {
      value = value &* 10 &+ Int(self[place] &- UInt8(ascii: "0"))
      place += 1
    }
    return (1...18).contains(place - start) ? value : nil
  }

  /// Whether a word is an operand, and no operator.
  func isConstant(_ word: Range<Int>) -> Bool {
    switch word.count {
    case 4: starts(with: "true", at: word.lowerBound) || starts(with: "null", at: word.lowerBound)
    case 5: starts(with: "false", at: word.lowerBound)
    default: false
    }
  }

  /// Whether the bytes from here on are those of a word.
  func starts(with word: StaticString, at start: Int) -> Bool {
    let letters = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    guard start + letters.count <= count else { return false }
    for (place, letter) in letters.enumerated() where self[start + place] != letter { return false }
    return true
  }

  private func endOfString(from start: Int) throws(FinishError) -> Int {
    var (place, depth) = (start, 0)
    while place < count {
      switch self[place] {
      case UInt8(ascii: "\\"): place += 1
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        depth -= 1
        if depth == 0 { return place + 1 }
      default: break
      }
      place += 1
    }
    throw failure(count, "a string has no end")
  }

  private func endOfHexString(from start: Int) throws(FinishError) -> Int {
    var place = start
    while place < count, self[place] != UInt8(ascii: ">") { place += 1 }
    guard place < count else { throw failure(count, "a hexadecimal string has no end") }
    return place + 1
  }

  /// Where an array or a dictionary ends, with everything inside.
  private func endOfNest(
    from start: Int, _ open: UInt8, _ close: UInt8
  ) throws(FinishError) -> Int {
    var (place, depth) = (start, 0)
    while place < count {
      let byte = self[place]
      if byte == UInt8(ascii: "(") {
        place = try endOfString(from: place)
        continue
      }
      place += 1
      if byte == open { depth += 1 }
      if byte == close { depth -= 1 }
      if depth == 0 { return place }
      if byte == UInt8(ascii: "%") { throw failure(place - 1, "comments are not supported") }
    }
    throw failure(count, "an array or a dictionary has no end")
  }

  /// An error at a place of the content.
  func failure(_ place: Int, _ reason: String) -> FinishError {
    .unreadable(offset: place, reason: "in a page's content, \(reason)")
  }
}
