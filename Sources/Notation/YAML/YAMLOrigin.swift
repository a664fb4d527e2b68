import Diagnostics

/// Where a YAML text stands: the file, and the place of the text's first character in it.
struct YAMLOrigin: Hashable, Sendable {
  var file: String
  var start: Position

  /// The place of a line and a column of the text, both from 0.
  func position(line: Int, column: Int) -> Position {
    Position(line: start.line + line, column: start.column + column)
  }

  /// Refuses what libyaml reads in another way than editors do, or not at all: too many bytes,
  /// bytes that are not UTF-8, control characters, and the line separators of YAML 1.1 (which would
  /// put the lines of all messages out of step).
  func checkBytes(
    _ bytes: [UInt8], limits: YAML.Limits, _ collector: inout FindingCollector
  ) -> Bool {
    guard bytes.count <= limits.bytes else {
      collector.report(
        "too-large", "the file has '\(bytes.count)' bytes, the limit is \(limits.bytes)",
        at: .file(file))
      return false
    }
    // Nearly every file is as it should be, and that is quickly told.
    if Self.isClean(bytes) { return true }
    for (number, line) in bytes.split(separator: 0x0a, omittingEmptySubsequences: false)
      .enumerated()
    where line.contains(where: { !Self.isPlain($0) }) {
      guard checkLine(line, number: number, &collector) else { return false }
    }
    return true
  }

  /// Whether bytes are UTF-8 without a control character or a line separator: looked for by their
  /// bytes, which no other character has in this order.
  private static func isClean(_ bytes: [UInt8]) -> Bool {
    var before: (UInt8, UInt8) = (0, 0)
    for byte in bytes {
      if byte < 0x80 {
        guard isPlain(byte) else { return false }
      } else {
        switch before {
        case (_, 0xc2) where byte < 0xa0: return false
        case (0xe2, 0x80) where byte == 0xa8 || byte == 0xa9: return false
        case (0xef, 0xbf) where byte >= 0xbe: return false
        default: break
        }
      }
      before = (before.1, byte)
    }
    return String(validating: bytes, as: UTF8.self) != nil
  }

  /// Whether a byte is a printable ASCII character or the end of a line.
  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x20..<0x7f).contains(byte) || byte == 0x0a
  }

  private func checkLine(
    _ line: ArraySlice<UInt8>, number: Int, _ collector: inout FindingCollector
  ) -> Bool {
    var place = (line: number, column: 0)
    var decoder = UTF8()
    var input = line.makeIterator()
    while true {
      switch decoder.decode(&input) {
      case .emptyInput: return true
      case .error:
        report("bad-utf8", "the bytes here are not UTF-8", at: place, &collector)
        return false
      case .scalarValue(let scalar):
        guard Self.isAllowed(scalar) else {
          let code = "U+" + String(scalar.value, radix: 16, uppercase: true)
          report("bad-character", "the character '\(code)' is not allowed", at: place, &collector)
          return false
        }
        place.column += 1
      }
    }
  }

  private func report(
    _ code: String, _ message: String, at place: (line: Int, column: Int),
    _ collector: inout FindingCollector
  ) {
    let position = position(line: place.line, column: place.column)
    collector.report(code, message, at: Span(file: file, start: position))
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\t", "\n", "\r": true
    case "\u{0}"..<"\u{20}", "\u{7f}"..<"\u{a0}", "\u{2028}", "\u{2029}", "\u{fffe}", "\u{ffff}":
      false
    default: true
    }
  }
}
