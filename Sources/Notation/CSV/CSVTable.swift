public import Diagnostics

/// A cell of a table with its place.
public struct CSVCell: Hashable, Sendable {
  /// The text, without the quotes around it.
  public var text: String
  /// Where it is written, quotes included.
  public var span: Span

  /// Creates a cell.
  public init(text: String, span: Span) {
    self.text = text
    self.span = span
  }
}

/// A table of texts with a head line; every row has as many cells as the head.
public struct CSVTable: Hashable, Sendable {
  /// The names of the columns.
  public var header: [CSVCell]
  /// The rows below the head.
  public var rows: [[CSVCell]]

  /// Creates a table.
  public init(header: [CSVCell], rows: [[CSVCell]]) {
    self.header = header
    self.rows = rows
  }

  /// The place of a column from 0 by its name; nil where there is none.
  public func column(_ name: String) -> Int? {
    header.firstIndex { $0.text == name }
  }
}
