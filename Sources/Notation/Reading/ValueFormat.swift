public import Diagnostics

/// How a value is written in a file: one description that both reads it and yields its schema.
///
/// Formats are put together from smaller ones: `.list(of: .integer(in: 1...9))`. Reading never
/// throws; what is wrong goes to the collector, and the value is nil.
public struct ValueFormat<Value: Sendable>: Sendable {
  /// The thing in words, with its article: `a whole number`.
  public let name: String
  private let reading: @Sendable (YAMLNode, inout FindingCollector) -> Value?
  private let describing: @Sendable () -> ValueSchema

  /// Creates a format from the two things it does.
  public init(
    _ name: String, schema: @escaping @Sendable () -> ValueSchema,
    read: @escaping @Sendable (YAMLNode, inout FindingCollector) -> Value?
  ) {
    self.name = name
    reading = read
    describing = schema
  }

  /// The value of a node, or nil and at least one finding.
  public func read(_ node: YAMLNode, _ collector: inout FindingCollector) -> Value? {
    reading(node, &collector)
  }

  /// The value of a node with everything that is wrong about it, under codes of an area.
  public func read(_ node: YAMLNode, area: String) -> (value: Value?, findings: [Finding]) {
    var collector = FindingCollector(area: area)
    let value = reading(node, &collector)
    return (value, collector.findings)
  }

  /// What the value looks like.
  public var schema: ValueSchema { describing() }
}

extension ValueFormat {
  /// The same writing for a value made from this one.
  public func map<Other: Sendable>(
    _ transform: @escaping @Sendable (Value) -> Other
  ) -> ValueFormat<Other> {
    ValueFormat<Other>(name, schema: describing) { node, collector in
      read(node, &collector).map(transform)
    }
  }

  /// The same writing for a value made from this one and its place; nil where the transform has
  /// reported what is wrong.
  public func checked<Other: Sendable>(
    _ transform: @escaping @Sendable (Value, Span, inout FindingCollector) -> Other?
  ) -> ValueFormat<Other> {
    ValueFormat<Other>(name, schema: describing) { node, collector in
      read(node, &collector).flatMap { transform($0, node.span, &collector) }
    }
  }

  /// The same writing, the value with its place.
  public var located: ValueFormat<Located<Value>> {
    ValueFormat<Located<Value>>(name, schema: describing) { node, collector in
      read(node, &collector).map { Located($0, at: node.span) }
    }
  }

  /// The same writing; the schema stands once, under a name, and is referred to.
  public func defined(as definition: String) -> ValueFormat {
    ValueFormat(name, schema: { schema.named(definition) }, read: reading)
  }
}

extension ValueSchema {
  fileprivate func named(_ name: String) -> ValueSchema {
    var all = definitions
    all[name] = body
    return ValueSchema(["$ref": .string("#/$defs/\(name)")], definitions: all)
  }
}

/// A value with the place at which it is written.
public struct Located<Value> {
  /// The value.
  public var value: Value
  /// Where it is written.
  public var span: Span

  /// Creates a value with its place.
  public init(_ value: Value, at span: Span) {
    self.value = value
    self.span = span
  }
}

extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
extension Located: Sendable where Value: Sendable {}
