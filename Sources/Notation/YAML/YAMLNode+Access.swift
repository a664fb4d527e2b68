extension YAMLNode {
  /// The text of a scalar; nil for anything else.
  public var text: String? {
    if case .scalar(let text, _) = content { text } else { nil }
  }

  /// The pieces of a sequence; nil for anything else.
  public var items: [YAMLNode]? {
    if case .sequence(let items) = content { items } else { nil }
  }

  /// The entries of a mapping; nil for anything else.
  public var entries: [YAMLEntry]? {
    if case .mapping(let entries) = content { entries } else { nil }
  }

  /// Whether nothing is written, or `null` or `~` without quotes (YAML 1.2, core schema).
  public var isNull: Bool {
    guard case .scalar(let text, .plain) = content else { return false }
    switch text {
    case "", "~", "null", "Null", "NULL": return true
    default: return false
    }
  }

  /// The value of a key of a mapping; nil where there is none.
  public subscript(key: String) -> YAMLNode? {
    entries?.first { $0.key == key }?.value
  }

  /// The piece of a sequence at a place from 0; nil where there is none.
  public subscript(index: Int) -> YAMLNode? {
    guard let items, items.indices.contains(index) else { return nil }
    return items[index]
  }

  /// The piece in words for a message: the text in quotes, shortened, or its kind.
  public var described: String {
    switch content {
    case .scalar(let text, _):
      text.count > 48 ? "'\(text.prefix(47))…'" : "'\(text)'"
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }
}
