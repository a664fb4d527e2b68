public import Diagnostics

/// How a scalar is written.
public enum YAMLScalarStyle: String, Hashable, Sendable, CaseIterable {
  case plain, singleQuoted, doubleQuoted, literal, folded
}

/// A piece of a YAML document with its place.
public struct YAMLNode: Hashable, Sendable {
  /// What the piece is.
  public enum Content: Hashable, Sendable {
    /// A text and how it is written.
    case scalar(String, YAMLScalarStyle)
    /// Pieces in order.
    case sequence([YAMLNode])
    /// Keys and values in the order in which they are written; every key stands once.
    case mapping([YAMLEntry])
  }

  /// What the piece is.
  public var content: Content
  /// Where it is written; an alias has the place of the alias.
  public var span: Span

  /// Creates a piece.
  public init(_ content: Content, span: Span) {
    self.content = content
    self.span = span
  }
}

/// A key with its value.
public struct YAMLEntry: Hashable, Sendable {
  /// The key.
  public var key: String
  /// Where the key is written.
  public var keySpan: Span
  /// The value.
  public var value: YAMLNode

  /// Creates an entry.
  public init(key: String, keySpan: Span, value: YAMLNode) {
    self.key = key
    self.keySpan = keySpan
    self.value = value
  }
}
