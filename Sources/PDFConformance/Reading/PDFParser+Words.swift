/// What a byte is to the notation of PDF (ISO 32000-1, 7.2.2).
enum CharacterClass {
  /// White space between words.
  static func isSpace(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20: true
    default: false
    }
  }

  /// Punctuation that ends a word.
  static func isDelimiter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"),
      UInt8(ascii: "/"), UInt8(ascii: "%"):
      true
    default: false
    }
  }

  /// Everything that words are made of.
  static func isRegular(_ byte: UInt8) -> Bool { !isSpace(byte) && !isDelimiter(byte) }

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
  func starts(with word: String) -> Bool {
    bytes[min(position, bytes.count)...].starts(with: word.utf8)
  }

  /// Passes over a word that has to stand here.
  mutating func expect(_ word: String) throws(FinishError) {
    _ = peek()
    guard starts(with: word) else { throw failure("'\(word)' is missing") }
    position += word.utf8.count
  }

  /// Reads a word; empty where punctuation stands.
  mutating func keyword() -> String {
    _ = peek()
    let start = position
    while position < bytes.count, CharacterClass.isRegular(bytes[position]) { position += 1 }
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
    let word = keyword()
    guard let value = Int(word) else { throw failure("'\(word)' is no whole number") }
    return value
  }

  /// Reads a number, or the number, generation and `R` of a reference.
  mutating func numberOrReference() throws(FinishError) -> PDFObject {
    let word = keyword()
    guard let number = Int(word) else {
      guard Double(word) != nil else { throw failure("'\(word)' is no number") }
      return .real(word)
    }
    let end = position
    if number >= 0, keyword() == "0", keyword() == "R" { return .reference(number) }
    position = end
    return .integer(number)
  }
}
