/// One entry of a list with headings, such as a source and what it supports.
public struct Entry: Hashable, Sendable {
  /// Where the heading stands.
  public enum Setting: String, Hashable, Sendable, CaseIterable {
    /// On a line of its own.
    case stacked
    /// In a narrow column at the left of the paragraphs: for short names.
    case hanging
  }

  /// The anchor that links lead to.
  public var anchor: String
  /// The name.
  public var heading: [Inline]
  /// The paragraphs below or beside it.
  public var paragraphs: [[Inline]]
  /// Where the heading stands.
  public var setting: Setting

  /// Creates an entry.
  public init(
    anchor: String, heading: [Inline], paragraphs: [[Inline]], setting: Setting = .stacked
  ) {
    self.setting = setting
    self.anchor = anchor
    self.heading = heading
    self.paragraphs = paragraphs
  }
}
