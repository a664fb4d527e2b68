import Dossier
import Notation

/// A table of a data package.
struct Resource {
  /// A column of a table.
  struct Field {
    var name: String
    /// A type of Table Schema.
    var type = "string"
    var isRequired = false
  }

  /// Cells that name rows of another table.
  struct ForeignKey {
    var field: String
    /// The other table; nil for the table itself.
    var resource: String?
    var target: String
  }

  var name: String
  var fields: [Field]
  var primaryKey: [String]
  var foreignKeys: [ForeignKey] = []
  var rows: [[String]]

  /// The table as CSV, with a head line.
  var csv: String { CSV.text([fields.map(\.name)] + rows) }

  var path: String { "\(name).csv" }

  /// The descriptor, after Data Package 2.0 and Table Schema 2.0.
  var descriptor: JSONValue {
    let bytes = Array(csv.utf8)
    return [
      "name": .string(name), "type": "table", "path": .string(path), "scheme": "file",
      "format": "csv", "mediatype": "text/csv", "encoding": "utf-8",
      "bytes": .integer(bytes.count), "hash": .string("sha256:" + SHA256.hex(of: bytes)),
      "schema": schema,
    ]
  }

  private var schema: JSONValue {
    var members: [(String, JSONValue)] = [
      ("$schema", "https://datapackage.org/profiles/2.0/tableschema.json"),
      ("fields", .array(fields.map(\.descriptor))),
      ("missingValues", [""]),
      ("primaryKey", .array(primaryKey.map { .string($0) })),
    ]
    if !foreignKeys.isEmpty {
      members.append(("foreignKeys", .array(foreignKeys.map(\.descriptor))))
    }
    return .members(members)
  }
}

extension Resource.Field {
  fileprivate var descriptor: JSONValue {
    let constraints: [(String, JSONValue)] =
      isRequired ? [("constraints", ["required": true])] : []
    return .members([("name", .string(name)), ("type", .string(type))] + constraints)
  }
}

extension Resource.ForeignKey {
  fileprivate var descriptor: JSONValue {
    let place: [(String, JSONValue)] = resource.map { [("resource", .string($0))] } ?? []
    return [
      "fields": [.string(field)],
      "reference": .members(place + [("fields", [.string(target)])]),
    ]
  }
}
