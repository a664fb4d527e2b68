/// Bytes as letters, in lines (RFC 2045, section 6.8).
enum Base64Lines {
  private static let letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  private static let padding = UInt8(ascii: "=")
  /// The bytes of a line of 76 letters.
  private static let bytesOfLine = 57

  /// The bytes in base 64 on one line.
  static func encoded(_ bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity((bytes.count + 2) / 3 * 4)
    append(bytes, 0..<bytes.count, to: &output)
    return output
  }

  /// The bytes in base 64, CR LF behind every 76 letters and at the end.
  static func wrapped(_ bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count / bytesOfLine * 78 + 80)
    for start in stride(from: 0, to: bytes.count, by: bytesOfLine) {
      append(bytes, start..<min(start + bytesOfLine, bytes.count), to: &output)
      output.append(0x0d)
      output.append(0x0a)
    }
    return output
  }

  private static func append(_ bytes: [UInt8], _ range: Range<Int>, to output: inout [UInt8]) {
    var index = range.lowerBound
    while index + 2 < range.upperBound {
      let value = Int(bytes[index]) << 16 | Int(bytes[index + 1]) << 8 | Int(bytes[index + 2])
      output.append(letters[value >> 18])
      output.append(letters[value >> 12 & 63])
      output.append(letters[value >> 6 & 63])
      output.append(letters[value & 63])
      index += 3
    }
    let rest = range.upperBound - index
    guard rest > 0 else { return }
    let value = Int(bytes[index]) << 16 | (rest == 2 ? Int(bytes[index + 1]) << 8 : 0)
    output.append(letters[value >> 18])
    output.append(letters[value >> 12 & 63])
    output.append(rest == 2 ? letters[value >> 6 & 63] : padding)
    output.append(padding)
  }
}
