public import Diagnostics

/// Takes the fields of a mapping one by one and collects what is wrong with them.
///
/// A reader function asks for every field first, unconditionally, and builds its value afterwards;
/// the same function then also describes the mapping (`ValueFormat.mapping`):
///
///     func readPen(_ fields: inout MappingReader) -> Pen? {
///       let width = fields.required("width", .number(in: 0...99), "the width in points")
///       let dash = fields.optional("dash", .choice(of: Dash.self, "a dash"), "the pattern")
///       guard let width else { return nil }
///       return Pen(width: width, dash: dash)
///     }
///
/// Codes, behind the area: `unknown-field`, `missing-field`, `empty-field`, and those of the formats.
public struct MappingReader: Sendable {
  /// The mapping in words, with its article: `a commitment`.
  public let name: String
  /// Where the mapping is written.
  public let span: Span
  /// The mapping itself; without entries while a schema is drawn.
  public let node: YAMLNode
  /// What was found so far; a reader function may report more.
  public var collector: FindingCollector
  /// The keys that were asked for, in this order.
  private var keys: [String] = []
  /// What was asked for, while a schema is drawn.
  private(set) var fields: [FieldDescription] = []
  private let isDescribing: Bool

  /// A reader of a mapping; of nothing, where the node is none.
  init(_ node: YAMLNode, name: String, area: String) {
    self.name = name
    self.node = node
    span = node.span
    collector = FindingCollector(area: area)
    isDescribing = false
  }

  /// A reader that only notes which fields it is asked for.
  init(describing name: String) {
    self.name = name
    span = .file("")
    node = YAMLNode(.mapping([]), span: span)
    collector = FindingCollector(area: "")
    isDescribing = true
  }

  /// Whether a key is written, whatever its value.
  public func has(_ key: String) -> Bool { node[key] != nil }

  /// The value of a field that must be there; nil with a finding where it is not, or is wrong.
  ///
  /// - Parameter meaning: what the field says, in one clause; for schemas and hints.
  public mutating func required<Value>(
    _ key: String, _ format: ValueFormat<Value>, _ meaning: String
  ) -> Value? {
    note(key, format, meaning, isRequired: true)
    if isDescribing { return nil }
    guard has(key) else {
      collector.report(
        "missing-field", "\(name) lacks '\(key)'", at: span,
        hints: [Hint("add '\(key)': \(meaning)")])
      return nil
    }
    return value(of: key, format)
  }

  /// The value of a field that may be left out; nil where it is, or is wrong.
  public mutating func optional<Value>(
    _ key: String, _ format: ValueFormat<Value>, _ meaning: String
  ) -> Value? {
    note(key, format, meaning, isRequired: false)
    return value(of: key, format)
  }

  /// The value of a field that may be left out, or the default where it is, or is wrong.
  public mutating func optional<Value>(
    _ key: String, _ format: ValueFormat<Value>, default fallback: Value, _ meaning: String
  ) -> Value {
    optional(key, format, meaning) ?? fallback
  }

  private mutating func value<Value>(of key: String, _ format: ValueFormat<Value>) -> Value? {
    guard let value = node[key] else { return nil }
    if value.isNull {
      collector.report(
        "empty-field", "'\(key)' has no value", at: value.span,
        hints: [Hint("give \(format.name), or leave the field out")])
      return nil
    }
    return format.read(value, &collector)
  }

  private mutating func note<Value>(
    _ key: String, _ format: ValueFormat<Value>, _ meaning: String, isRequired: Bool
  ) {
    keys.append(key)
    guard isDescribing else { return }
    fields.append(
      FieldDescription(
        key: key, meaning: meaning, isRequired: isRequired, schema: format.schema))
  }

  /// Reports the keys that were not asked for.
  mutating func reportUnknownFields() {
    for entry in node.entries ?? [] where !keys.contains(entry.key) {
      let nearest = Suggestion.nearest(to: entry.key, among: keys)
      collector.report(
        "unknown-field", "\(name) has no field '\(entry.key)'", at: entry.keySpan,
        hints: [
          Hint(nearest.map { "write '\($0)'" } ?? "known: \(keys.joined(separator: ", "))")
        ])
    }
  }
}

/// A field of a mapping, for the schema.
struct FieldDescription: Sendable {
  var key: String
  var meaning: String
  var isRequired: Bool
  var schema: ValueSchema
}
