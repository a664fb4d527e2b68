import Dossier
import Notation
import Testing

@Suite("Schemas")
struct SchemaTests {
  @Test("describe every list and every field that is read")
  func records() throws {
    let schema = DossierSchema.records.document
    let lists = try #require(schema["properties"]?.names)
    #expect(lists.count == 12)
    let commitment = try #require(schema["$defs"]?["commitment"])
    #expect(commitment["required"] == ["id", "provider", "receiver", "class"])
    #expect(commitment["properties"]?["horizon"]?["description"] == "how long it is for")
    #expect(commitment["properties"]?["amounts"]?["items"] == ["$ref": "#/$defs/amount"])
    #expect(commitment["additionalProperties"] == false)
  }

  @Test("refer only to what they define", arguments: DossierSchema.allCases)
  func references(_ schema: DossierSchema) {
    let document = schema.document
    let defined = Set((document["$defs"]?.names ?? []).map { "#/$defs/\($0)" })
    #expect(document.references.subtracting(defined).isEmpty)
    #expect(document["$schema"] == "https://json-schema.org/draft/2020-12/schema")
  }
}

extension JSONValue {
  fileprivate var names: [String]? {
    if case .object(let members) = self { members.map(\.name) } else { nil }
  }

  fileprivate var references: Set<String> {
    switch self {
    case .object(let members):
      members.reduce(into: []) { found, member in
        if member.name == "$ref", case .string(let target) = member.value { found.insert(target) }
        found.formUnion(member.value.references)
      }
    case .array(let items): items.reduce(into: []) { $0.formUnion($1.references) }
    default: []
    }
  }
}
