/// What a byte is to the notation of PDF (ISO 32000-1, 7.2.2).
enum CharacterClass {
  /// White space between words.
  static func isSpace(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20: true
    default: false
    }
  }

  /// Everything that words are made of: neither white space nor punctuation.
  static func isRegular(_ byte: UInt8) -> Bool {
    if byte < 64 { return spaceAndPunctuation &>> UInt64(byte) & 1 == 0 }
    return byte | 0x20 != UInt8(ascii: "{") && byte | 0x20 != UInt8(ascii: "}")
  }

  /// A bit for each byte of white space and for `%`, `(`, `)`, `/`, `<` and `>`; of higher bytes
  /// only brackets and braces are punctuation, which differ by one bit.
  private static var spaceAndPunctuation: UInt64 { 0x5000_8321_0000_3601 }

  /// What numbers are made of, and what stands between them.
  static func isNumericOrSpace(_ byte: UInt8) -> Bool {
    byte < 64 && numbersAndSpace &>> UInt64(byte) & 1 == 1
  }

  /// A bit for each byte of white space, for both signs, the point and the digits.
  private static var numbersAndSpace: UInt64 { 0x03ff_6801_0000_3601 }

  /// The digits of whole numbers.
  static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  /// The value of a hexadecimal digit.
  static func hexValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}

extension PDFParser {
  /// Whether the next bytes are those of a word.
  func starts(with word: StaticString) -> Bool { bytes.span.starts(with: word, at: position) }

  /// Passes over a word that has to stand here.
  mutating func expect(_ word: StaticString) throws(FinishError) {
    guard skips(word) else { throw failure("'\(word)' is missing") }
  }

  /// Passes over a word if it stands here.
  mutating func skips(_ word: StaticString) -> Bool {
    _ = peek()
    guard starts(with: word) else { return false }
    position += word.utf8CodeUnitCount
    return true
  }

  /// Reads a word; empty where punctuation stands.
  mutating func keyword() -> String {
    _ = peek()
    let start = position
    position = bytes.span.endOfWord(from: start)
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  /// Reads a name, without its slash.
  mutating func name() throws(FinishError) -> String {
    try expect("/")
    let start = position
    while position < bytes.count, CharacterClass.isRegular(bytes[position]) {
      guard bytes[position] < 0x80 else { throw failure("a name holds a byte outside of ASCII") }
      position += 1
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  /// Reads a whole number.
  mutating func integer() throws(FinishError) -> Int {
    guard let value = wholeNumber() else {
      let word = keyword()
      throw failure("'\(word)' is no whole number")
    }
    return value
  }

  /// The number that so many digits make, which start so many bytes behind the position; nil where
  /// others stand.
  func digits(_ count: Int, behind distance: Int) -> Int? {
    let start = position + distance
    guard start + count <= bytes.count else { return nil }
    var value = 0
    for place in start..<start + count {
      guard CharacterClass.isDigit(bytes[place]) else { return nil }
      value = value &* 10 &+ Int(bytes[place] &- UInt8(ascii: "0"))
    }
    return value
  }

  /// Reads a word of digits, with a sign or without; stays in front of any other word.
  private mutating func wholeNumber() -> Int? {
    _ = peek()
    var end = position
    let isNegative = end < bytes.count && bytes[end] == UInt8(ascii: "-")
    if isNegative || (end < bytes.count && bytes[end] == UInt8(ascii: "+")) { end += 1 }
    let first = end
    var value = 0
    while end < bytes.count, CharacterClass.isDigit(bytes[end]) {
      value = value &* 10 &+ Int(bytes[end] &- UInt8(ascii: "0"))
      end += 1
    }
    // No number of a file has more than eighteen digits, which an Int can hold.
    guard end > first, end - first <= 18, isWordOver(at: end) else { return nil }
    position = end
    return isNegative ? -value : value
  }

  /// Reads a number, or the number, generation and `R` of a reference.
  mutating func numberOrReference() throws(FinishError) -> PDFObject {
    guard let number = wholeNumber() else {
      let word = keyword()
      guard Double(word) != nil else { throw failure("'\(word)' is no number") }
      return .real(word)
    }
    let end = position
    if number >= 0, peek() == UInt8(ascii: "0"), wholeNumber() == 0, skips("R"),
      isWordOver(at: position)
    {
      return .reference(number)
    }
    position = end
    return .integer(number)
  }

  /// Whether no letter stands here that would belong to the word in front of it.
  private func isWordOver(at place: Int) -> Bool {
    place >= bytes.count || !CharacterClass.isRegular(bytes[place])
  }
}
