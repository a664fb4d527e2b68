/// A slow, small reader of deflated data (RFC 1951), so that the tests do not trust the library
/// that wrote it.
///
/// It knows what zlib writes and ignores the check sum.
struct Inflater {
  private let bytes: [UInt8]
  private var bit = 16  // behind the two bytes of the zlib header
  private var output: [UInt8] = []

  static func inflate(_ bytes: [UInt8]) -> [UInt8] {
    var inflater = Inflater(bytes: bytes)
    while inflater.block() {}
    return inflater.output
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func bits(_ count: Int) -> Int {
    var value = 0
    for place in 0..<count {
      value |= Int(bytes[bit >> 3] >> (bit & 7) & 1) << place
      bit += 1
    }
    return value
  }

  /// Reads one block; false after the last.
  private mutating func block() -> Bool {
    let isLast = bits(1) == 1
    switch bits(2) {
    case 0: stored()
    case 1: fixed()
    default: dynamic()
    }
    return !isLast
  }

  private mutating func stored() {
    bit = (bit + 7) & ~7
    let count = bits(16)
    _ = bits(16)
    for _ in 0..<count { output.append(UInt8(bits(8))) }
  }

  private mutating func fixed() {
    let lengths = (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 }
    symbols(Code(lengths), Code([Int](repeating: 5, count: 30)))
  }

  private mutating func dynamic() {
    let (literals, distances, count) = (bits(5) + 257, bits(5) + 1, bits(4) + 4)
    let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
    var lengths = [Int](repeating: 0, count: 19)
    for index in 0..<count { lengths[order[index]] = bits(3) }
    let code = Code(lengths)
    var all: [Int] = []
    while all.count < literals + distances {
      switch symbol(code) {
      case 16: all += [Int](repeating: all.last ?? 0, count: 3 + bits(2))
      case 17: all += [Int](repeating: 0, count: 3 + bits(3))
      case 18: all += [Int](repeating: 0, count: 11 + bits(7))
      case let length: all.append(length)
      }
    }
    symbols(Code(Array(all[..<literals])), Code(Array(all[literals...])))
  }

  private mutating func symbols(_ literals: Code, _ distances: Code) {
    while true {
      let value = symbol(literals)
      if value == 256 { return }
      guard value > 256 else {
        output.append(UInt8(value))
        continue
      }
      let length = run(value - 257)
      let start = output.count - distance(symbol(distances))
      for place in start..<start + length { output.append(output[place]) }
    }
  }

  private mutating func run(_ code: Int) -> Int {
    guard code < 28 else { return 258 }
    let extra = code < 8 ? 0 : code / 4 - 1
    return 3 + (code < 8 ? code : (4 + code % 4) << extra) + bits(extra)
  }

  private mutating func distance(_ code: Int) -> Int {
    let extra = code < 4 ? 0 : code / 2 - 1
    return 1 + (code < 4 ? code : (2 + code % 2) << extra) + bits(extra)
  }

  private mutating func symbol(_ code: Code) -> Int {
    var word = 1
    while true {
      word = word << 1 | bits(1)
      if let value = code.values[word] { return value }
    }
  }

  /// A prefix code: words with a leading 1, and what they stand for.
  private struct Code {
    var values: [Int: Int] = [:]

    init(_ lengths: [Int]) {
      var next = 0
      for length in 1...15 {
        next <<= 1
        for (value, own) in lengths.enumerated() where own == length {
          values[1 << length | next] = value
          next += 1
        }
      }
    }
  }
}
