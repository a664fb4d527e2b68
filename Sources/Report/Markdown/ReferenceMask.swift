import Diagnostics

/// A value reference as it is written: `{{ … }}`.
struct WrittenReference: Hashable, Sendable {
  /// What stands between the braces, without spaces at the ends.
  var text: String
  /// How many code points stand before it, the braces among them.
  var questionOffset: Int
  /// From the first brace to behind the last.
  var start: Position
  var end: Position
}

/// Hides the insides of value references from Markdown, for which `|`, `_` and `*` have a meaning.
///
/// Each is replaced by its number, filled up with U+0001 to the length in bytes that it had, so that
/// every line and column stays as it was.
struct ReferenceMask {
  /// The text to give to Markdown.
  private(set) var masked = ""
  /// The references by number, in the order in which they are written.
  private(set) var references: [WrittenReference] = []

  /// What stands for a reference where only its place counts.
  static let edge: Unicode.Scalar = "\u{fffc}"

  private static let filler: UInt8 = 1

  /// Hides the references of a text whose first code point stands at a place.
  init(_ text: String, at start: Position = Position(line: 1, column: 1)) {
    guard text[...].firstPair(of: UInt8(ascii: "{")) != nil else {
      masked = text
      return
    }
    var bytes = Array(text.utf8)
    bytes.withUnsafeMutableBufferPointer { hideReferences(in: $0, start) }
    masked = String(decoding: bytes, as: UTF8.self)
  }

  /// Both pairs of braces of a reference stand on one line.
  private mutating func hideReferences(
    in bytes: UnsafeMutableBufferPointer<UInt8>, _ start: Position
  ) {
    var line = (start: 0, place: start)
    var open: Int?
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\n") {
        line = (index + 1, Position(line: line.place.line + 1, column: 1))
        open = nil
      } else if byte == UInt8(ascii: open == nil ? "{" : "}"),
        index + 1 < bytes.count, bytes[index + 1] == byte
      {
        index += 1
        if let inside = open {
          hide(inside..<(index - 1), in: bytes, line)
          open = nil
        } else {
          open = index + 1
        }
      }
      index += 1
    }
  }

  private mutating func hide(
    _ inside: Range<Int>, in bytes: UnsafeMutableBufferPointer<UInt8>,
    _ line: (start: Int, place: Position)
  ) {
    let number = String(references.count).utf8
    guard inside.count >= number.count else { return }
    let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[inside]), as: UTF8.self)
    let before = UnsafeBufferPointer(rebasing: bytes[line.start..<(inside.lowerBound - 2)])
    let column = line.place.column + before.codePointCount
    references.append(
      WrittenReference(
        text: text.trimmed, questionOffset: 2 + text.indentation,
        start: Position(line: line.place.line, column: column),
        end: Position(line: line.place.line, column: column + text.codePointCount + 4)))
    bytes[inside].update(repeating: Self.filler)
    _ = bytes[inside].update(fromContentsOf: number)
  }

  /// A piece of text between or at references.
  enum Piece: Hashable {
    case text(Substring)
    case reference(WrittenReference)
    /// Braces that open a reference and do not close it, or that hold nothing.
    case broken(Substring)

    /// How many code points the piece has in the file.
    var length: Int {
      switch self {
      case .text(let words), .broken(let words): words.codePointCount
      case .reference(let written): max(0, written.end.column - written.start.column)
      }
    }
  }

  /// Finds the references again in text that came through Markdown.
  func pieces(of text: String) -> [Piece] {
    guard text[...].firstPair(of: UInt8(ascii: "{")) != nil else {
      return text.isEmpty ? [] : [.text(text[...])]
    }
    var pieces: [Piece] = []
    var rest = text[...]
    while let open = rest.firstPair(of: UInt8(ascii: "{")) {
      if open.lowerBound > rest.startIndex { pieces.append(.text(rest[..<open.lowerBound])) }
      let close = rest[open.upperBound...].firstPair(of: UInt8(ascii: "}"))
      let end = close?.lowerBound ?? rest.endIndex
      let number = Int(Substring(rest[open.upperBound..<end].utf8.prefix { $0 != Self.filler }))
      if close != nil, let number, references.indices.contains(number) {
        pieces.append(.reference(references[number]))
      } else {
        pieces.append(.broken(rest[open.lowerBound..<(close?.upperBound ?? end)]))
      }
      rest = rest[(close?.upperBound ?? end)...]
    }
    if !rest.isEmpty { pieces.append(.text(rest)) }
    return pieces
  }
}

extension String {
  /// The lines without their ends.
  var lines: [Substring] {
    let ends = places(of: UInt8(ascii: "\n"))
    var lines: [Substring] = []
    lines.reserveCapacity(ends.count + 1)
    var start = startIndex
    for end in ends {
      lines.append(self[start..<end])
      start = utf8.index(after: end)
    }
    lines.append(self[start...])
    return lines
  }

  /// Where an ASCII character stands, in order.
  private func places(of byte: UInt8) -> [Index] {
    withBytes { bytes in bytes.indices.filter { bytes[$0] == byte } }
      .map { utf8.index(startIndex, offsetBy: $0) }
  }
}

extension StringProtocol {
  /// The text without white space at its ends.
  var trimmed: String {
    let text = Substring(self).withoutBlanks
    guard let first = text.utf8.first, let last = text.utf8.last else { return "" }
    if first < 0x80, last < 0x80 { return String(text) }
    guard let start = text.firstIndex(where: { !$0.isWhitespace }),
      let end = text.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(text[start...end])
  }

  /// How many code points of white space the text starts with.
  fileprivate var indentation: Int {
    let blanks = utf8.prefix { $0.isBlank }.count
    guard let next = utf8.dropFirst(blanks).first, next >= 0x80 else { return blanks }
    return prefix { $0.isWhitespace }.codePointCount
  }
}

extension Substring {
  /// The text without the white space of ASCII at its ends, which is all that there is mostly.
  fileprivate var withoutBlanks: Substring {
    let range = withBytes { bytes -> Range<Int>? in
      guard let first = bytes.firstIndex(where: { !$0.isBlank }),
        let last = bytes.lastIndex(where: { !$0.isBlank })
      else { return nil }
      return first..<(last + 1)
    }
    guard let range else { return "" }
    let start = utf8.index(startIndex, offsetBy: range.lowerBound)
    return self[start..<utf8.index(start, offsetBy: range.count)]
  }
}

extension Substring {
  /// Where an ASCII character stands twice in a row; nil where it does not.
  fileprivate func firstPair(of byte: UInt8) -> Range<Index>? {
    let offset = withBytes { bytes -> Int? in
      var rest = bytes[...]
      while let first = rest.firstIndex(of: byte) {
        rest = rest[(first + 1)...]
        if rest.first == byte { return first }
      }
      return nil
    }
    return offset.map {
      let start = utf8.index(startIndex, offsetBy: $0)
      return start..<utf8.index(start, offsetBy: 2)
    }
  }
}
