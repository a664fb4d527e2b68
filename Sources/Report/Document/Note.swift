/// A ground, printed beside the line that cites it.
public struct Note: Hashable, Sendable {
  /// The number, from 1.
  public var number: Int
  /// The words.
  public var body: [Inline]
  /// The records that the note speaks of.
  public var records: [String]

  /// Creates a note.
  public init(number: Int, body: [Inline], records: [String]) {
    self.number = number
    self.body = body
    self.records = records
  }

  /// The name of the anchor where the note stands: `note-3`.
  public var anchor: String { "note-\(number)" }
  /// The name of the anchor of the first mark that cites the note: `mark-3`.
  public var markAnchor: String { "mark-\(number)" }
}
