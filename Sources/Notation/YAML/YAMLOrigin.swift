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
    for line in Self.doubtfulLines(of: bytes) {
      guard checkLine(bytes[line.bytes], number: line.number, &collector) else { return false }
    }
    return true
  }

  /// The lines, numbered from 0, whose bytes do not tell that all is as it should be: hardly any.
  ///
  /// Characters that are not allowed are control characters, or start with one of three bytes: those
  /// from U+80, the line separators, and U+FFFE.
  private static func doubtfulLines(of bytes: [UInt8]) -> [(number: Int, bytes: Range<Int>)] {
    let isBroken = !bytes.isUTF8
    return bytes.withUnsafeBufferPointer { bytes in
      var lines: [(number: Int, bytes: Range<Int>)] = []
      var (number, start, isDoubtful) = (0, 0, isBroken)
      var place = 0
      while place < bytes.count {
        switch bytes[place] {
        case 0x20..<0x7f, 0x80..<0xc2, 0xc3..<0xe2, 0xe3..<0xef, 0xf0...: break
        case 0x0a:
          if isDoubtful { lines.append((number, start..<place)) }
          (number, start, isDoubtful) = (number + 1, place + 1, isBroken)
        default: isDoubtful = true
        }
        place += 1
      }
      if isDoubtful { lines.append((number, start..<place)) }
      return lines
    }
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
