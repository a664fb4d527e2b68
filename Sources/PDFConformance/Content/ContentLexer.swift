/// Splits a content stream (ISO 32000-1, 7.8.2) into operators with their operands.
struct ContentLexer {
  /// An operator and the bytes in front of it that belong to it.
  struct Instruction {
    /// The operator's name, its bytes in one number.
    var name: OperatorName
    /// Where its first operand starts, or the operator itself.
    var start: Int
    /// Where the last operand starts; the operator's own start if it has none.
    var lastOperand: Int
    /// Behind the operator.
    var end: Int
  }

  let bytes: [UInt8]
  private(set) var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  private func failure(_ reason: String) -> FinishError {
    .unreadable(offset: position, reason: "in a page's content, \(reason)")
  }

  /// The next operator; nil at the end of the stream.
  mutating func next() throws(FinishError) -> Instruction? {
    skipSpace()
    let start = position
    var lastOperand = start
    while position < bytes.count {
      let tokenStart = position
      guard try skipToken() else {
        lastOperand = tokenStart
        skipSpace()
        continue
      }
      let name = OperatorName(bytes[tokenStart..<position])
      return Instruction(name: name, start: start, lastOperand: lastOperand, end: position)
    }
    guard start == position else { throw failure("operands stand without an operator") }
    return nil
  }

  private mutating func skipSpace() {
    while position < bytes.count, CharacterClass.isSpace(bytes[position]) { position += 1 }
  }

  /// Passes over an operand or an operator; true for an operator.
  private mutating func skipToken() throws(FinishError) -> Bool {
    switch bytes[position] {
    case UInt8(ascii: "("): try skipString()
    case UInt8(ascii: "["): try skipBalanced(UInt8(ascii: "["), UInt8(ascii: "]"))
    case UInt8(ascii: "<"):
      if position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "<") {
        try skipBalanced(UInt8(ascii: "<"), UInt8(ascii: ">"))
      } else {
        try skipHexString()
      }
    case UInt8(ascii: "/"):
      position += 1
      skipRegular()
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "."):
      skipRegular()
    case let byte where CharacterClass.isRegular(byte):
      return isOperator()
    default: throw failure("a byte '\(bytes[position])' is out of place")
    }
    return false
  }

  private mutating func skipRegular() {
    while position < bytes.count, CharacterClass.isRegular(bytes[position]) { position += 1 }
  }

  /// Passes over a word; the words `true`, `false` and `null` are operands.
  private mutating func isOperator() -> Bool {
    let start = position
    skipRegular()
    guard position - start > 3 else { return true }
    let word = bytes[start..<position]
    return !["true", "false", "null"].contains { word.elementsEqual($0.utf8) }
  }

  /// Passes over an array or a dictionary with everything inside.
  private mutating func skipBalanced(_ open: UInt8, _ close: UInt8) throws(FinishError) {
    var depth = 0
    while position < bytes.count {
      switch bytes[position] {
      case open: depth += 1
      case close: depth -= 1
      case UInt8(ascii: "("):
        try skipString()
        continue
      case UInt8(ascii: "%"): throw failure("comments are not supported")
      default: break
      }
      position += 1
      if depth == 0 { return }
    }
    throw failure("an array or a dictionary has no end")
  }

  private mutating func skipHexString() throws(FinishError) {
    while position < bytes.count {
      position += 1
      if bytes[position - 1] == UInt8(ascii: ">") { return }
    }
    throw failure("a hexadecimal string has no end")
  }

  private mutating func skipString() throws(FinishError) {
    var depth = 0
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\\"): position += 1
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      default: break
      }
      position += 1
      if depth == 0 { return }
    }
    throw failure("a string has no end")
  }
}
