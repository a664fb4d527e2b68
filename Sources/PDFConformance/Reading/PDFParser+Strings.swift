extension PDFParser {
  /// Reads a string in angle brackets; a missing last digit is 0.
  mutating func hexString() throws(FinishError) -> [UInt8] {
    try expect("<")
    var result: [UInt8] = []
    var high: UInt8?
    while let byte = peek() {
      position += 1
      if byte == UInt8(ascii: ">") { return result + (high.map { [$0 << 4] } ?? []) }
      guard let digit = CharacterClass.hexValue(byte) else {
        throw failure("a byte in a hexadecimal string is no digit")
      }
      if let first = high {
        result.append(first << 4 | digit)
        high = nil
      } else {
        high = digit
      }
    }
    throw failure("a hexadecimal string has no end")
  }

  /// Reads a string in parentheses, which may hold balanced parentheses.
  mutating func literalString() throws(FinishError) -> [UInt8] {
    try expect("(")
    var result: [UInt8] = []
    var depth = 1
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\\"): result += escape()
      case UInt8(ascii: "("):
        depth += 1
        result.append(byte)
      case UInt8(ascii: ")"):
        depth -= 1
        if depth == 0 { return result }
        result.append(byte)
      default: result.append(byte)
      }
    }
    throw failure("a string has no end")
  }

  /// What stands behind a backslash (ISO 32000-1, table 3).
  private mutating func escape() -> [UInt8] {
    guard position < bytes.count else { return [] }
    let byte = bytes[position]
    position += 1
    switch byte {
    case UInt8(ascii: "n"): return [0x0a]
    case UInt8(ascii: "r"): return [0x0d]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0c]
    case UInt8(ascii: "0")...UInt8(ascii: "7"): return [octal(first: byte)]
    case 0x0a: return []
    case 0x0d:
      if position < bytes.count, bytes[position] == 0x0a { position += 1 }
      return []
    default: return [byte]
    }
  }

  /// Up to three octal digits; a high bit too many is dropped.
  private mutating func octal(first: UInt8) -> UInt8 {
    var value = first - UInt8(ascii: "0")
    for _ in 0..<2 {
      guard position < bytes.count,
        (UInt8(ascii: "0")...UInt8(ascii: "7")).contains(bytes[position])
      else { break }
      value = value << 3 | (bytes[position] - UInt8(ascii: "0"))
      position += 1
    }
    return value
  }
}
