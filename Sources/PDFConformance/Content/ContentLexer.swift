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
      if let name = try skipToken() {
        return Instruction(name: name, start: start, lastOperand: lastOperand, end: position)
      }
      lastOperand = tokenStart
      skipSpace()
    }
    guard start == position else { throw failure("operands stand without an operator") }
    return nil
  }

  /// The whole number behind a key of the dictionary that is an instruction's last operand; nil
  /// where the dictionary has no such key.
  func number(of key: StaticString, in instruction: Instruction) throws(FinishError) -> Int? {
    var inside = self
    inside.position = instruction.lastOperand + 2
    while true {
      inside.skipSpace()
      guard inside.position < instruction.end else {
        throw inside.failure("a dictionary has no end")
      }
      if bytes[inside.position] == UInt8(ascii: ">") { return nil }
      var parser = PDFParser(bytes, at: inside.position)
      guard try inside.skipToken() == nil else { throw inside.failure("a word is out of place") }
      if parser.starts(with: key), inside.position - parser.position == key.utf8CodeUnitCount {
        parser.position = inside.position
        return try parser.integer()
      }
    }
  }

  private mutating func skipSpace() {
    var place = position
    while place < bytes.count, CharacterClass.isSpace(bytes[place]) { place += 1 }
    position = place
  }

  /// Passes over an operand or an operator; gives the name of an operator.
  private mutating func skipToken() throws(FinishError) -> OperatorName? {
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
      return skipWord()
    default: throw failure("a byte '\(bytes[position])' is out of place")
    }
    return nil
  }

  private mutating func skipRegular() {
    var place = position
    while place < bytes.count, CharacterClass.isRegular(bytes[place]) { place += 1 }
    position = place
  }

  /// Passes over a word; the words `true`, `false` and `null` are operands.
  private mutating func skipWord() -> OperatorName? {
    let start = position
    var (place, name) = (position, OperatorName())
    while place < bytes.count, CharacterClass.isRegular(bytes[place]) {
      name.append(bytes[place])
      place += 1
    }
    position = place
    return place - start > 3 && isConstant(start..<place) ? nil : name
  }

  private func isConstant(_ place: Range<Int>) -> Bool {
    let parser = PDFParser(bytes, at: place.lowerBound)
    return place.count == 4 && (parser.starts(with: "true") || parser.starts(with: "null"))
      || place.count == 5 && parser.starts(with: "false")
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
    var place = position
    while place < bytes.count, bytes[place] != UInt8(ascii: ">") { place += 1 }
    position = place + 1
    guard place < bytes.count else { throw failure("a hexadecimal string has no end") }
  }

  private mutating func skipString() throws(FinishError) {
    var (place, depth) = (position, 0)
    defer { position = place }
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "\\"): place += 1
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      default: break
      }
      place += 1
      if depth == 0 { return }
    }
    throw failure("a string has no end")
  }
}
