import Diagnostics

/// Walks through the bytes of a table, which are UTF-8; columns are counted in code points.
struct CSVScanner {
  private static let comma = UInt8(ascii: ",")
  private static let quote = UInt8(ascii: "\"")
  private static let carriageReturn = UInt8(ascii: "\r")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let byteOrderMark: [UInt8] = [0xef, 0xbb, 0xbf]

  private let bytes: [UInt8]
  private let file: String
  private var index: Int
  private var position = Position(line: 1, column: 1)

  init(_ bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
    index = bytes.starts(with: Self.byteOrderMark) ? Self.byteOrderMark.count : 0
  }

  /// The rows that are not empty.
  mutating func scanRows(_ collector: inout FindingCollector) -> [[CSVCell]] {
    var rows: [[CSVCell]] = []
    while index < bytes.count {
      let row = scanRow(&collector)
      if row.count > 1 || row.first.map({ $0.span.start != $0.span.end }) == true {
        rows.append(row)
      }
    }
    return rows
  }

  private mutating func scanRow(_ collector: inout FindingCollector) -> [CSVCell] {
    var cells: [CSVCell] = []
    while true {
      cells.append(peek == Self.quote ? quotedCell(&collector) : bareCell(&collector))
      if peek != Self.comma { break }
      advance()
    }
    if peek == Self.carriageReturn { advance() }
    if peek == Self.lineFeed { advance() }
    return cells
  }

  private mutating func bareCell(_ collector: inout FindingCollector) -> CSVCell {
    let (start, first) = (position, index)
    while let byte = peek, byte != Self.comma, !isLineEnd {
      if byte == Self.quote {
        collector.report(
          "stray-quote", "a quote stands inside a cell without quotes",
          at: Span(file: file, start: position), hints: [Hint("put quotes around the whole cell")])
      }
      advance()
    }
    let text = String(decoding: bytes[first..<index], as: UTF8.self)
    return CSVCell(text: text, span: Span(file: file, start: start, end: position))
  }

  private mutating func quotedCell(_ collector: inout FindingCollector) -> CSVCell {
    let start = position
    var text: [UInt8] = []
    advance()
    while true {
      guard let byte = peek else {
        collector.report(
          "open-quote", "the cell's quote is never closed", at: Span(file: file, start: start))
        break
      }
      advance()
      if byte == Self.quote {
        guard peek == Self.quote else { break }
        advance()
      }
      text.append(byte)
    }
    skipBehindQuote(&collector)
    let content = String(decoding: text, as: UTF8.self)
    return CSVCell(text: content, span: Span(file: file, start: start, end: position))
  }

  private mutating func skipBehindQuote(_ collector: inout FindingCollector) {
    guard let next = peek, next != Self.comma, !isLineEnd else { return }
    collector.report(
      "stray-quote", "text stands behind the closing quote of a cell",
      at: Span(file: file, start: position), hints: [Hint("write a quote inside a cell twice")])
    while let byte = peek, byte != Self.comma, !isLineEnd { advance() }
  }

  private var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

  private var isLineEnd: Bool {
    if peek == Self.lineFeed { return true }
    return peek == Self.carriageReturn
      && (index + 1 == bytes.count || bytes[index + 1] == Self.lineFeed)
  }

  private mutating func advance() {
    guard let byte = peek else { return }
    index += 1
    if byte == Self.lineFeed {
      position = Position(line: position.line + 1, column: 1)
    } else if !UTF8.isContinuation(byte) {
      position.column += 1
    }
  }
}
