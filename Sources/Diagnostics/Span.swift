/// A place in a text file; lines and columns count from 1, columns in Unicode code points.
///
/// Every piece of every file has two of them, so they are kept small.
public struct Position: Hashable, Sendable, Comparable {
  private var row: Int32
  private var place: Int32

  /// The line, from 1.
  public var line: Int {
    get { Int(row) }
    set { row = Int32(clamping: newValue) }
  }
  /// The column in code points, from 1.
  public var column: Int {
    get { Int(place) }
    set { place = Int32(clamping: newValue) }
  }

  /// Creates a position.
  public init(line: Int, column: Int) {
    row = Int32(clamping: line)
    place = Int32(clamping: column)
  }

  /// Orders positions as they stand in the file.
  public static func < (a: Position, b: Position) -> Bool {
    (a.line, a.column) < (b.line, b.column)
  }
}

/// A stretch of a text file.
public struct Span: Hashable, Sendable {
  /// The file's path relative to the project folder, with `/`.
  public var file: String
  /// The first code point of the stretch.
  public var start: Position
  /// The code point behind the last one.
  public var end: Position

  /// Creates a stretch; without an end it is one code point long.
  public init(file: String, start: Position, end: Position? = nil) {
    self.file = file
    self.start = start
    self.end = end ?? Position(line: start.line, column: start.column + 1)
  }

  /// The start of a file.
  public static func file(_ path: String) -> Span {
    Span(file: path, start: Position(line: 1, column: 1))
  }
}
