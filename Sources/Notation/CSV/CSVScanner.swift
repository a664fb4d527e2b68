import Diagnostics

/// Walks through the code points of a table.
struct CSVScanner {
  private let scalars: [Unicode.Scalar]
  private let file: String
  private var index = 0
  private var position = Position(line: 1, column: 1)

  init(_ text: String, file: String) {
    let all = Array(text.unicodeScalars)
    scalars = all.first == "\u{feff}" ? Array(all.dropFirst()) : all
    self.file = file
  }

  /// The rows that are not empty.
  mutating func scanRows(_ collector: inout FindingCollector) -> [[CSVCell]] {
    var rows: [[CSVCell]] = []
    while index < scalars.count {
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
      cells.append(peek == "\"" ? quotedCell(&collector) : bareCell(&collector))
      if peek != "," { break }
      advance()
    }
    if peek == "\r" { advance() }
    if peek == "\n" { advance() }
    return cells
  }

  private mutating func bareCell(_ collector: inout FindingCollector) -> CSVCell {
    let start = position
    var text = String.UnicodeScalarView()
    while let scalar = peek, scalar != ",", !isLineEnd {
      if scalar == "\"" {
        collector.report(
          "stray-quote", "a quote stands inside a cell without quotes",
          at: Span(file: file, start: position), hints: [Hint("put quotes around the whole cell")])
      }
      text.append(scalar)
      advance()
    }
    return CSVCell(text: String(text), span: Span(file: file, start: start, end: position))
  }

  private mutating func quotedCell(_ collector: inout FindingCollector) -> CSVCell {
    let start = position
    var text = String.UnicodeScalarView()
    advance()
    while true {
      guard let scalar = peek else {
        collector.report(
          "open-quote", "the cell's quote is never closed", at: Span(file: file, start: start))
        break
      }
      advance()
      if scalar == "\"" {
        guard peek == "\"" else { break }
        advance()
      }
      text.append(scalar)
    }
    skipBehindQuote(&collector)
    return CSVCell(text: String(text), span: Span(file: file, start: start, end: position))
  }

  private mutating func skipBehindQuote(_ collector: inout FindingCollector) {
    guard let next = peek, next != ",", !isLineEnd else { return }
    collector.report(
      "stray-quote", "text stands behind the closing quote of a cell",
      at: Span(file: file, start: position), hints: [Hint("write a quote inside a cell twice")])
    while let scalar = peek, scalar != ",", !isLineEnd {
      _ = scalar
      advance()
    }
  }

  private var peek: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  private var isLineEnd: Bool {
    if peek == "\n" { return true }
    return peek == "\r" && (index + 1 == scalars.count || scalars[index + 1] == "\n")
  }

  private mutating func advance() {
    guard let scalar = peek else { return }
    index += 1
    if scalar == "\n" {
      position = Position(line: position.line + 1, column: 1)
    } else {
      position.column += 1
    }
  }
}
