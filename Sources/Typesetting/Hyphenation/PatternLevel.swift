/// Where the patterns of one level stand in a table, and how they are matched.
struct PatternLevel {
  /// The bytes of a node.
  static let nodeSize = 8

  private let nodes: Int
  private let nodeCount: Int
  private let starts: Int
  private let valueCount: Int
  private let values: Int
  /// The byte behind the level.
  let end: Int

  /// Reads where a level stands; nil where the table is too short for it.
  init?(_ table: UnsafeRawBufferPointer, at offset: Int) {
    guard offset + 12 <= table.count else { return nil }
    func number(_ index: Int) -> Int { Int(table.littleEndian(UInt32.self, at: offset + index)) }
    (nodeCount, valueCount) = (number(0), number(4))
    nodes = offset + 12
    starts = nodes + nodeCount * PatternLevel.nodeSize
    values = starts + valueCount * 4
    end = values + number(8)
    guard nodeCount > 0, end <= table.count else { return nil }
  }

  /// Raises the values between the letters of a word by all patterns that match; `word` has the
  /// codes of the letters with an edge at both sides, `points` one value before each of them.
  func apply(to word: [UInt8], _ points: inout [UInt8], _ table: UnsafeRawBufferPointer) {
    for start in word.indices {
      var node = 0
      for index in start..<word.count {
        guard let next = child(of: node, word[index], table) else { break }
        node = next
        let value = Int(table.littleEndian(UInt16.self, at: nodes + node * Self.nodeSize + 2))
        if value > 0 { raise(&points, from: start, value, table) }
      }
    }
  }

  private func child(of node: Int, _ letter: UInt8, _ table: UnsafeRawBufferPointer) -> Int? {
    let record = nodes + node * Self.nodeSize
    let first = Int(table.littleEndian(UInt32.self, at: record + 4))
    let last = first + Int(table[record + 1])
    guard last <= nodeCount else { return nil }
    for index in first..<last {
      let found = table[nodes + index * Self.nodeSize]
      if found == letter { return index }
      if found > letter { break }
    }
    return nil
  }

  private func raise(
    _ points: inout [UInt8], from start: Int, _ number: Int, _ table: UnsafeRawBufferPointer
  ) {
    guard number <= valueCount else { return }
    func place(_ index: Int) -> Int {
      index == valueCount
        ? end : values + Int(table.littleEndian(UInt32.self, at: starts + index * 4))
    }
    let (first, last) = (place(number - 1), place(number))
    guard values <= first, first < last, last <= end else { return }
    var point = start + Int(table[first])
    for index in (first + 1)..<last where point < points.count {
      points[point] = max(points[point], table[index])
      point += 1
    }
  }
}

extension UnsafeRawBufferPointer {
  /// A number whose least byte comes first.
  func littleEndian<Number: FixedWidthInteger & BitwiseCopyable>(
    _ type: Number.Type, at offset: Int
  ) -> Number {
    Number(littleEndian: loadUnaligned(fromByteOffset: offset, as: type))
  }
}
