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
    // Nearly every line is as it should be, and that is quickly told by its bytes.
    let isUTF8 = (try? UTF8Span(validating: bytes.span)) != nil
    var (number, start) = (0, 0)
    while let doubtful = bytes[start...].firstIndex(where: { !isUTF8 || Self.isDoubtful($0) }) {
      let before = bytes[start..<doubtful]
      number += before.count { $0 == Self.lineFeed }
      let first = before.lastIndex(of: Self.lineFeed).map { $0 + 1 } ?? start
      let end = bytes[doubtful...].firstIndex(of: Self.lineFeed) ?? bytes.count
      guard checkLine(bytes[first..<end], number: number, &collector) else { return false }
      (number, start) = (number + 1, min(end + 1, bytes.count))
    }
    return true
  }

  private static let lineFeed: UInt8 = 0x0a

  /// Whether a byte may belong to a character that is not allowed: a control character, or the first
  /// byte of those from U+80, of the line separators, or of U+FFFE.
  private static func isDoubtful(_ byte: UInt8) -> Bool {
    (byte < 0x20 && byte != lineFeed) || byte == 0x7f || byte == 0xc2 || byte == 0xe2
      || byte == 0xef
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
