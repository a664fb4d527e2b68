/// What a value looks like, as a JSON Schema (draft 2020-12) with the definitions that it refers to.
public struct ValueSchema: Hashable, Sendable {
  /// The schema of the value itself.
  public var body: JSONValue
  /// Named schemas that the body refers to as `#/$defs/name`.
  public var definitions: [String: JSONValue]

  /// Creates a schema.
  public init(_ body: JSONValue, definitions: [String: JSONValue] = [:]) {
    self.body = body
    self.definitions = definitions
  }

  /// A schema whose body is put together from the bodies of others; their definitions are kept.
  static func combining(_ parts: [ValueSchema], _ body: ([JSONValue]) -> JSONValue) -> ValueSchema {
    var definitions: [String: JSONValue] = [:]
    for part in parts { definitions.merge(part.definitions) { first, _ in first } }
    return ValueSchema(body(parts.map(\.body)), definitions: definitions)
  }

  /// The schema as a document of its own, definitions in alphabetical order.
  public func document(title: String, id: String? = nil) -> JSONValue {
    var members: [(String, JSONValue)] = [
      ("$schema", "https://json-schema.org/draft/2020-12/schema")
    ]
    if let id { members.append(("$id", .string(id))) }
    members.append(("title", .string(title)))
    if case .object(let own) = body { members += own.map { ($0.name, $0.value) } }
    if !definitions.isEmpty {
      let sorted = definitions.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
      members.append(("$defs", .members(sorted)))
    }
    return .members(members)
  }
}
