/// Reads values from bytes (ISO 32000-1, 7.2 and 7.3), one after the other.
struct PDFParser {
  let bytes: [UInt8]
  var position: Int
  /// Deeper nesting than this is taken for damage.
  private static let depthLimit = 32

  init(_ bytes: [UInt8], at position: Int = 0) {
    self.bytes = bytes
    self.position = position
  }

  /// An error at the current position.
  func failure(_ reason: String) -> FinishError { .unreadable(offset: position, reason: reason) }

  /// The next byte after white space and comments; nil at the end.
  mutating func peek() -> UInt8? {
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "%") {
        skipComment()
      } else if CharacterClass.isSpace(byte) {
        position += 1
      } else {
        return byte
      }
    }
    return nil
  }

  private mutating func skipComment() {
    while position < bytes.count, bytes[position] != 0x0a, bytes[position] != 0x0d {
      position += 1
    }
  }

  /// Reads a value.
  mutating func value(depth: Int = 0) throws(FinishError) -> PDFObject {
    guard depth < Self.depthLimit else { throw failure("values are nested too deeply") }
    guard let byte = peek() else { throw failure("a value is missing at the end") }
    switch byte {
    case UInt8(ascii: "/"): return .name(try name())
    case UInt8(ascii: "("): return .string(try literalString())
    case UInt8(ascii: "["): return .array(try array(depth: depth))
    case UInt8(ascii: "<"):
      guard starts(with: "<<") else { return .string(try hexString()) }
      return .dictionary(try dictionary(depth: depth))
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      return try numberOrReference()
    default: return try constant()
    }
  }

  private mutating func constant() throws(FinishError) -> PDFObject {
    let start = position
    let word = keyword()
    switch word {
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    case "null": return .null
    default:
      position = start
      throw failure("'\(word)' is no value")
    }
  }

  private mutating func array(depth: Int) throws(FinishError) -> [PDFObject] {
    position += 1
    var values: [PDFObject] = []
    values.reserveCapacity(16)
    while true {
      guard let byte = peek() else { throw failure("an array has no end") }
      if byte == UInt8(ascii: "]") { break }
      values.append(try value(depth: depth + 1))
    }
    position += 1
    return values
  }

  /// Reads a dictionary from its opening brackets on.
  mutating func dictionary(depth: Int = 0) throws(FinishError) -> PDFDictionary {
    try expect("<<")
    var dictionary = PDFDictionary()
    dictionary.entries.reserveCapacity(8)
    while true {
      guard let byte = peek() else { throw failure("a dictionary has no end") }
      if byte == UInt8(ascii: ">") { break }
      guard byte == UInt8(ascii: "/") else { throw failure("a dictionary's key is no name") }
      let key = try name()
      let value = try value(depth: depth + 1)
      dictionary.entries.append(.init(name: key, value: value))
    }
    try expect(">>")
    return dictionary
  }
}
