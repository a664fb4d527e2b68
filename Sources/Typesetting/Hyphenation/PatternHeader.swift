/// What stands at the start of a compiled table.
struct PatternHeader {
  let leftMinimum: Int
  let rightMinimum: Int
  /// The letters with their codes; `.` is the edge of a word.
  private(set) var codes: [Unicode.Scalar: UInt8] = [:]
  private(set) var levels: [PatternLevel] = []

  /// Reads the start of a table; nil where it is none, or damaged.
  init?(_ bytes: UnsafeRawBufferPointer) {
    let magic = PatternCompiler.magic
    var offset = magic.count + 4
    guard let table = PatternChecksum.verified(bytes), table.count > offset,
      table.prefix(magic.count).elementsEqual(magic)
    else { return nil }
    leftMinimum = Int(table[magic.count])
    rightMinimum = Int(table[magic.count + 1])
    let (letterCount, levelCount) = (table[magic.count + 2], Int(table[magic.count + 3]))
    guard offset + Int(letterCount) * 4 <= table.count, levelCount > 0 else { return nil }
    for code in 0..<letterCount {
      guard let letter = Unicode.Scalar(table.littleEndian(UInt32.self, at: offset)) else {
        return nil
      }
      codes[letter] = code
      offset += 4
    }
    for _ in 0..<levelCount {
      guard let level = PatternLevel(table, at: offset) else { return nil }
      levels.append(level)
      offset = level.end
    }
  }
}
