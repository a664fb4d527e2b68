/// A PNG file taken apart, for tests.
struct PNGFile {
  struct Chunk: Equatable {
    var type: String
    var content: [UInt8]
    var sum: UInt32
  }

  var chunks: [Chunk] = []

  init(_ bytes: [UInt8]) {
    var position = 8
    while position + 12 <= bytes.count {
      let length = Int(Self.number(bytes, position))
      let content = Array(bytes[position + 8..<position + 8 + length])
      chunks.append(
        Chunk(
          type: String(decoding: bytes[position + 4..<position + 8], as: UTF8.self),
          content: content, sum: Self.number(bytes, position + 8 + length)))
      position += 12 + length
    }
  }

  static func number(_ bytes: [UInt8], _ at: Int) -> UInt32 {
    bytes[at..<at + 4].reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// The check sum of the PNG specification, annex D, bit by bit.
  static func sum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(UInt32.max) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { value, _ in
        value & 1 == 1 ? value >> 1 ^ 0xedb8_8320 : value >> 1
      }
    }
  }

  func content(_ type: String) -> [UInt8] { chunks.first { $0.type == type }?.content ?? [] }

  var columns: Int { Int(Self.number(content("IHDR"), 0)) }
  var rows: Int { Int(Self.number(content("IHDR"), 4)) }

  /// The unfiltered bytes; only rows without filter are known.
  func pixels() -> [UInt8] {
    let data = Inflater.inflate(content("IDAT"))
    let width = columns * 3 + 1
    return (0..<rows).flatMap { data[$0 * width + 1..<($0 + 1) * width] }
  }
}
