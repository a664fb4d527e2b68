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
  private let entries: [YAMLEntry]
  /// Which of the first 64 entries were asked for, a bit each.
  private var asked: UInt64 = 0
  /// The entry behind the last one that was asked for: fields are mostly written in the order in
  /// which they are asked for.
  private var next = 0
  /// What was asked for, while a schema is drawn.
  private(set) var fields: [FieldDescription] = []
  private let isDescribing: Bool

  /// A reader of a mapping; of nothing, where the node is none.
  init(_ node: YAMLNode, name: String, area: String) {
    self.name = name
    self.node = node
    entries = node.entries ?? []
    span = node.span
    collector = FindingCollector(area: area)
    isDescribing = false
  }

  /// A reader that only notes which fields it is asked for.
  init(describing name: String) {
    self.name = name
    span = .file("")
    node = YAMLNode(.mapping([]), span: span)
    entries = []
    collector = FindingCollector(area: "")
    isDescribing = true
  }

  /// Whether a key is written, whatever its value.
  public func has(_ key: String) -> Bool { node[key] != nil }

  /// The value of a field that must be there; nil with a finding where it is not, or is wrong.
  ///
  /// - Parameters:
  ///   - format: how the value is written; not even made for a field that is not there.
  ///   - meaning: what the field says, in one clause; for schemas and hints.
  public mutating func required<Value>(
    _ key: String, _ format: @autoclosure () -> ValueFormat<Value>, _ meaning: String
  ) -> Value? {
    if isDescribing {
      note(key, format(), meaning, isRequired: true)
      return nil
    }
    guard let entry = take(key) else {
      collector.report(
        "missing-field", "\(name) lacks '\(key)'", at: span,
        hints: [Hint("add '\(key)': \(meaning)")])
      return nil
    }
    return value(of: entry, format())
  }

  /// The value of a field that may be left out; nil where it is, or is wrong.
  public mutating func optional<Value>(
    _ key: String, _ format: @autoclosure () -> ValueFormat<Value>, _ meaning: String
  ) -> Value? {
    if isDescribing {
      note(key, format(), meaning, isRequired: false)
      return nil
    }
    guard let entry = take(key) else { return nil }
    return value(of: entry, format())
  }

  /// The value of a field that may be left out, or the default where it is, or is wrong.
  public mutating func optional<Value>(
    _ key: String, _ format: @autoclosure () -> ValueFormat<Value>, default fallback: Value,
    _ meaning: String
  ) -> Value {
    optional(key, format(), meaning) ?? fallback
  }

  /// The place of the entry of a key; nil where there is none.
  private mutating func take(_ key: String) -> Int? {
    guard let place = place(of: key) else { return nil }
    next = place + 1
    if place < UInt64.bitWidth { asked |= 1 << place }
    return place
  }

  private func place(of key: String) -> Int? {
    for place in next..<max(next, entries.count) where entries[place].key == key { return place }
    for place in 0..<min(next, entries.count) where entries[place].key == key { return place }
    return nil
  }

  private mutating func value<Value>(of place: Int, _ format: ValueFormat<Value>) -> Value? {
    if entries[place].value.isNull {
      collector.report(
        "empty-field", "'\(entries[place].key)' has no value", at: entries[place].value.span,
        hints: [Hint("give \(format.name), or leave the field out")])
      return nil
    }
    return format.read(entries[place].value, &collector)
  }

  private mutating func note<Value>(
    _ key: String, _ format: ValueFormat<Value>, _ meaning: String, isRequired: Bool
  ) {
    fields.append(
      FieldDescription(
        key: key, meaning: meaning, isRequired: isRequired, schema: format.schema))
  }

  /// Reports the entries that were not asked for.
  ///
  /// - Parameter known: the keys that a reader function asks for, found by describing it.
  mutating func reportUnknownFields(among known: () -> [String]) {
    guard asked.nonzeroBitCount < entries.count else { return }
    let keys = known()
    for entry in entries where !keys.contains(entry.key) {
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
