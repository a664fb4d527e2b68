/// One entry of a list with headings, such as a source and what it supports.
public struct Entry: Hashable, Sendable {
  /// The anchor that links lead to.
  public var anchor: String
  /// The name.
  public var heading: [Inline]
  /// The paragraphs below.
  public var paragraphs: [[Inline]]

  /// Creates an entry.
  public init(anchor: String, heading: [Inline], paragraphs: [[Inline]]) {
    self.anchor = anchor
    self.heading = heading
    self.paragraphs = paragraphs
  }
}
