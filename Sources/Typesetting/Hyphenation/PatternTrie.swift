/// A tree of patterns while it is built: letters lead from node to node, and the node of a
/// pattern's last letter holds its values.
struct PatternTrie {
  private struct Node {
    var letter: UInt8
    var value: UInt16 = 0
    var firstChild: Int32 = -1
    var nextSibling: Int32 = -1
  }

  private var nodes = [Node(letter: 0)]
  private var numbers: [[UInt8]: UInt16] = [:]
  /// The values that nodes refer to by their number from 1: the digits without leading zeros,
  /// behind their count and the number of zeros left out.
  private(set) var values: [[UInt8]] = []

  /// Adds a pattern; false where there are too many different values.
  mutating func insert(_ letters: [UInt8], values digits: [UInt8]) -> Bool {
    var node = 0
    for letter in letters { node = child(of: node, letter) }
    let zeros = digits.prefix { $0 == 0 }.count
    let key = [UInt8(zeros)] + digits[zeros...].reversed().drop { $0 == 0 }.reversed()
    if let number = numbers[key] {
      nodes[node].value = number
      return true
    }
    guard values.count < Int(UInt16.max) - 1 else { return false }
    values.append(key)
    numbers[key] = UInt16(values.count)
    nodes[node].value = UInt16(values.count)
    return true
  }

  /// The child of a node, in the order of letters; made where there is none.
  private mutating func child(of node: Int, _ letter: UInt8) -> Int {
    var before = -1
    var index = Int(nodes[node].firstChild)
    while index >= 0, nodes[index].letter < letter {
      before = index
      index = Int(nodes[index].nextSibling)
    }
    if index >= 0, nodes[index].letter == letter { return index }
    let new = nodes.count
    nodes.append(Node(letter: letter, nextSibling: Int32(index)))
    if before >= 0 {
      nodes[before].nextSibling = Int32(new)
    } else {
      nodes[node].firstChild = Int32(new)
    }
    return new
  }

  /// The nodes level by level, so that the children of a node stand side by side; eight bytes each:
  /// letter, number of children, number of the values, index of the first child.
  func flattened() -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(nodes.count * PatternLevel.nodeSize)
    var queue = [0]
    queue.reserveCapacity(nodes.count)
    var next = 0
    while next < queue.count {
      let node = nodes[queue[next]]
      next += 1
      let first = queue.count
      var child = Int(node.firstChild)
      while child >= 0 {
        queue.append(child)
        child = Int(nodes[child].nextSibling)
      }
      bytes += [node.letter, UInt8(queue.count - first)]
      bytes.appendLittleEndian(node.value)
      bytes.appendLittleEndian(UInt32(first))
    }
    return bytes
  }
}

extension [UInt8] {
  /// Adds a number, least byte first.
  mutating func appendLittleEndian(_ value: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: value.littleEndian) { append(contentsOf: $0) }
  }
}
