/// A text with names of columns in braces.
struct Pattern {
  /// A piece of a pattern.
  enum Piece: Hashable {
    case text(String)
    case column(String)
  }

  /// The pieces in order.
  private(set) var pieces: [Piece] = []

  /// Reads a pattern; a brace that is not closed is text.
  init(_ text: String) {
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
      pieces.append(.column(String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.text(String(rest))) }
  }

  /// The columns that it names.
  var columns: [String] {
    pieces.compactMap { if case .column(let name) = $0 { name } else { nil } }
  }
}
