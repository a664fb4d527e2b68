/// Text whose bytes beyond ASCII are written as `=` and two digits (RFC 2045, section 6.7).
enum QuotedPrintable {
  /// The longest line, without its line break.
  private static let longest = 76

  /// The text, lines ended by CR LF.
  ///
  /// Each line of the text is a line, broken by `=` where it is too long; blanks at its end, and
  /// what might be taken for the start of another message, are encoded.
  static func encoded(_ text: String) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(text.utf8.count * 5 / 4)
    var lines = text.utf8.split(separator: 0x0a, omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    for line in lines { append(Array(line), to: &output) }
    return output
  }

  private static func append(_ line: [UInt8], to output: inout [UInt8]) {
    var column = 0
    for (index, byte) in line.enumerated() {
      let isLast = index == line.count - 1
      let token = token(byte, isFirst: column == 0, isLast: isLast)
      if column + token.count > (isLast ? longest : longest - 1) {
        output += "=\r\n".utf8
        column = 0
      }
      output += token
      column += token.count
    }
    output += "\r\n".utf8
  }

  private static func token(_ byte: UInt8, isFirst: Bool, isLast: Bool) -> [UInt8] {
    // A full stop alone ends a message (RFC 5321), and "From " begins one in mbox files.
    let isRisky = isFirst && (byte == UInt8(ascii: ".") || byte == UInt8(ascii: "F"))
    let isBlank = byte == 0x20 || byte == 0x09
    let isPlain = (0x21...0x7e).contains(byte) && byte != UInt8(ascii: "=")
    if !isRisky, isPlain || (isBlank && !isLast) { return [byte] }
    return [UInt8(ascii: "="), digit(byte >> 4), digit(byte & 15)]
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}
