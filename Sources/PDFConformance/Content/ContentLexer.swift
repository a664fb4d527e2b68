/// Splits a content stream (ISO 32000-1, 7.8.2) into operators with their operands.
struct ContentLexer {
  /// An operator and the bytes in front of it that belong to it.
  struct Instruction {
    /// The operator's name, its bytes in one number.
    var name: OperatorName
    /// Behind the operator before.
    var start: Int
    /// Where the last operand starts that is no number; the instruction's start if there is none.
    var lastOperand: Int
    /// Behind the operator.
    var end: Int
  }

  let bytes: [UInt8]
  private(set) var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next operator; nil at the end of the stream.
  mutating func next() throws(FinishError) -> Instruction? {
    let instruction = try instruction(from: position)
    position = instruction?.end ?? bytes.count
    return instruction
  }

  /// The first operator from a place on; nil where only white space follows.
  private func instruction(from start: Int) throws(FinishError) -> Instruction? {
    let bytes = bytes.span
    var (place, lastOperand) = (bytes.endOfNumbers(from: start), start)
    while place < bytes.count {
      let operand = place
      if CharacterClass.isRegular(bytes[place]) {
        var name = OperatorName()
        repeat {
          name.append(bytes[place])
          place += 1
        } while place < bytes.count && CharacterClass.isRegular(bytes[place])
        if place - operand < 4 || !bytes.isConstant(operand..<place) {
          return Instruction(name: name, start: start, lastOperand: lastOperand, end: place)
        }
      } else {
        place = try bytes.endOfOperand(from: place)
      }
      lastOperand = operand
      place = bytes.endOfNumbers(from: place)
    }
    guard bytes.endOfSpace(from: start) == place else {
      throw bytes.failure(place, "operands stand without an operator")
    }
    return nil
  }

  /// Whether an instruction's last operand starts with a word.
  func lastOperand(of instruction: Instruction, startsWith word: StaticString) -> Bool {
    bytes.span.starts(with: word, at: instruction.lastOperand)
  }

  /// The whole number behind a key of the dictionary that is an instruction's last operand; nil
  /// where the dictionary has no such key.
  func number(of key: StaticString, in instruction: Instruction) throws(FinishError) -> Int? {
    let bytes = bytes.span
    var place = bytes.endOfSpace(from: instruction.lastOperand + 2)
    while true {
      guard place < instruction.end else { throw bytes.failure(place, "a dictionary has no end") }
      if bytes[place] == UInt8(ascii: ">") { return nil }
      let isWord = CharacterClass.isRegular(bytes[place])
      let end = isWord ? bytes.endOfWord(from: place) : try bytes.endOfOperand(from: place)
      if end - place == key.utf8CodeUnitCount, bytes.starts(with: key, at: place) {
        guard let number = bytes.number(from: bytes.endOfSpace(from: end)) else {
          throw bytes.failure(end, "'\(key)' has no whole number")
        }
        return number
      }
      place = bytes.endOfSpace(from: end)
    }
  }
}
