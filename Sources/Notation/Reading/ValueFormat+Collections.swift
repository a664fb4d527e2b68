public import Diagnostics

extension ValueFormat {
  /// A mapping with known fields, read by a function that asks for each of them.
  ///
  /// - Parameter name: the mapping in words, with its article: `a commitment`.
  public static func mapping(
    _ name: String, _ build: @escaping @Sendable (inout MappingReader) -> Value?
  ) -> ValueFormat {
    ValueFormat(name, schema: { .mapping(describedBy: build, name: name) }) { node, collector in
      guard node.entries != nil else {
        collector.reportWrongType(node, expected: name)
        return nil
      }
      var reader = MappingReader(node, name: name, area: collector.area)
      let value = build(&reader)
      reader.reportUnknownFields {
        var description = MappingReader(describing: name)
        _ = build(&description)
        return description.fields.map(\.key)
      }
      collector.append(reader.collector.findings)
      return value
    }
  }

  /// A list; pieces that are wrong are reported and left out.
  public static func list<Item>(of item: ValueFormat<Item>) -> ValueFormat where Value == [Item] {
    let name = "a list, each item \(item.name)"
    return ValueFormat(
      name,
      schema: { .combining([item.schema]) { ["type": "array", "items": $0[0]] } },
      read: { node, collector in
        guard let items = node.items else {
          collector.reportWrongType(node, expected: "a list")
          return nil
        }
        var values: [Item] = []
        values.reserveCapacity(items.count)
        for node in items {
          if let value = item.read(node, &collector) { values.append(value) }
        }
        return values
      })
  }

  /// A mapping with free keys, in the order in which they are written; wrong values are left out.
  public static func entries<Item>(
    of item: ValueFormat<Item>
  ) -> ValueFormat where Value == [NamedValue<Item>] {
    let name = "a mapping, each value \(item.name)"
    return ValueFormat(
      name,
      schema: {
        .combining([item.schema]) { ["type": "object", "additionalProperties": $0[0]] }
      },
      read: { node, collector in
        guard let entries = node.entries else {
          collector.reportWrongType(node, expected: "a mapping")
          return nil
        }
        var values: [NamedValue<Item>] = []
        values.reserveCapacity(entries.count)
        for entry in entries {
          guard let value = item.read(entry.value, &collector) else { continue }
          values.append(NamedValue(name: entry.key, span: entry.keySpan, value: value))
        }
        return values
      })
  }

  /// A value that has a short form, a scalar, and a long form, a mapping or a list.
  public static func either(scalar: ValueFormat, other: ValueFormat) -> ValueFormat {
    ValueFormat(
      "\(scalar.name) or \(other.name)",
      schema: {
        .combining([scalar.schema, other.schema]) { ["anyOf": .array($0)] }
      },
      read: { node, collector in
        node.text == nil ? other.read(node, &collector) : scalar.read(node, &collector)
      })
  }
}

/// A value under a free key.
public struct NamedValue<Value> {
  /// The key.
  public var name: String
  /// Where the key is written.
  public var span: Span
  /// The value.
  public var value: Value
}

extension NamedValue: Sendable where Value: Sendable {}

extension ValueSchema {
  fileprivate static func mapping<Value>(
    describedBy build: (inout MappingReader) -> Value?, name: String
  ) -> ValueSchema {
    var reader = MappingReader(describing: name)
    _ = build(&reader)
    let fields = reader.fields
    return .combining(fields.map(\.schema)) { bodies in
      var members: [(String, JSONValue)] = [("type", "object")]
      let properties = zip(fields, bodies).map { ($0.key, $1.describing($0.meaning)) }
      members.append(("properties", .members(properties)))
      let required = fields.filter(\.isRequired).map { JSONValue.string($0.key) }
      if !required.isEmpty { members.append(("required", .array(required))) }
      members.append(("additionalProperties", false))
      return .members(members)
    }
  }
}

extension JSONValue {
  /// A schema with a description in front.
  fileprivate func describing(_ meaning: String) -> JSONValue {
    guard case .object(let members) = self else { return self }
    return .object([JSONMember(name: "description", value: .string(meaning))] + members)
  }
}
