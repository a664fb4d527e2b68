import Notation

/// Writes runs as the metadata document of an RO-Crate 1.1 (https://w3id.org/ro/crate/1.1): each run
/// is a `CreateAction` with its inputs, its program and its outputs.
struct CrateWriter {
  /// The runs.
  let records: [RunRecord]

  /// The document.
  var json: JSONValue {
    .members([
      ("@context", .array([.string(Self.context), .members(Self.terms)])),
      ("@graph", .array(entities)),
    ])
  }

  static let version = "https://w3id.org/ro/crate/1.1"
  private static let context = "https://w3id.org/ro/crate/1.1/context"
  /// What is not part of the schema.org that the context of version 1.1 knows.
  private static let terms: [(String, JSONValue)] = [
    ("sha256", "https://schema.org/sha256"),
    ("crc32", "https://w3id.org/ro/terms/briefing#crc32"),
  ]

  private var entities: [JSONValue] {
    [descriptor, root, license] + records.map(\.action)
      + unique(records.flatMap { $0.outputs.map(\.entity) })
      + unique(records.flatMap { $0.ingredients.items.map(\.entity) })
      + unique(records.flatMap { $0.options.entities(of: $0.id) })
      + unique(records.flatMap(\.ingredients.programs))
  }

  /// Each entity once, in order.
  private func unique(_ entities: [JSONValue]) -> [JSONValue] {
    var seen: Set<JSONValue> = []
    return entities.filter { seen.insert($0["@id"] ?? .null).inserted }
  }

  private var descriptor: JSONValue {
    .members([
      ("@id", .string(RunManifest.fileName)), ("@type", "CreativeWork"),
      ("conformsTo", .reference(Self.version)), ("about", .reference("./")),
    ])
  }

  private var root: JSONValue {
    let files = unique(records.flatMap { $0.outputs.map(\.entity) })
    return .members([
      ("@id", "./"), ("@type", "Dataset"), ("name", "Briefings"),
      ("description", "Reports as files, with what they were made from."),
      ("datePublished", .string(records.compactMap(\.ingredients.day).max() ?? "1970-01-01")),
      ("license", .reference("#license")),
      ("hasPart", .references(to: files)),
      ("mentions", .list(records.map { .reference($0.id) })),
    ])
  }

  private var license: JSONValue {
    .members([
      ("@id", "#license"), ("@type", "CreativeWork"), ("name", "The terms of the project"),
      ("description", "The files may be used as the project allows that they were made from."),
    ])
  }
}

extension JSONValue {
  /// A reference to an entity.
  fileprivate static func reference(_ id: String) -> JSONValue { .members([("@id", .string(id))]) }

  /// References to entities.
  fileprivate static func references(to entities: [JSONValue]) -> JSONValue {
    list(entities.compactMap { $0["@id"].map { .members([("@id", $0)]) } })
  }

  /// A list, or the only value of it (RO-Crate 1.1, *RO-Crate JSON-LD*).
  fileprivate static func list(_ values: [JSONValue]) -> JSONValue {
    values.count == 1 ? values[0] : .array(values)
  }
}

extension RunRecord {
  /// The name of the run as an entity.
  var id: String { Self.id(of: options) }

  /// The name of a run with some options as an entity.
  static func id(of options: RunOptions) -> String { "#run-\(options.id)" }

  fileprivate var action: JSONValue {
    let inputs = ingredients.items.map(\.id) + options.list.map { $0.id(in: id) }
    return .members([
      ("@id", .string(id)), ("@type", "CreateAction"), ("name", "briefing render"),
      ("endTime", .string(ingredients.day ?? "1970-01-01")),
      ("instrument", .reference(ingredients.programID)),
      ("object", .list(inputs.map { .reference($0) })),
      ("result", .list(outputs.map { .reference($0.id) })),
    ])
  }
}

extension OutputRecord {
  /// The name as a relative URI (RFC 3986).
  fileprivate var id: String { CrateID.encoded(name) }

  fileprivate var entity: JSONValue {
    let ending = FilePath.fileExtension(of: name)
    let format = OutputFormat.all.first { $0.fileExtension == ending }
    return .members([
      ("@id", .string(id)), ("@type", "File"), ("name", .string(name)),
      ("encodingFormat", .string(format?.mediaType ?? "application/octet-stream")),
      ("contentSize", .string(String(bytes))), ("sha256", .string(sha256)),
      ("crc32", .string(crc32)),
    ])
  }
}

extension Ingredient {
  /// The name with the content, so that two states of a file stand side by side.
  fileprivate var id: String {
    "#\(kind.rawValue)/\(CrateID.encoded(name))/\(sha256?.prefix(16) ?? "none")"
  }

  fileprivate var entity: JSONValue {
    .members(
      [
        ("@id", .string(id)), ("@type", "CreativeWork"), ("name", .string(name)),
        ("genre", .string(kind.rawValue)),
      ] + (sha256.map { [("sha256", .string($0))] } ?? []))
  }
}

extension RunOptions.Option {
  fileprivate func id(in run: String) -> String { "\(run)/\(name)" }
}

extension RunOptions {
  fileprivate func entities(of run: String) -> [JSONValue] {
    list.map { option in
      .members([
        ("@id", .string(option.id(in: run))), ("@type", "PropertyValue"),
        ("name", .string(option.name)), ("value", .string(option.value)),
      ])
    }
  }
}

extension Ingredients {
  fileprivate var programID: String {
    "#program/"
      + CrateID.encoded(
        ([program] + libraries.map { "\($0.name) \($0.version)" }).joined(separator: "+"))
  }

  /// The program and its libraries.
  fileprivate var programs: [JSONValue] {
    let used = libraries.map { library in
      JSONValue.members([
        (
          "@id",
          .string("#library/\(CrateID.encoded(library.name))/\(CrateID.encoded(library.version))")
        ),
        ("@type", "SoftwareApplication"), ("name", .string(library.name)),
        ("softwareVersion", .string(library.version)),
      ])
    }
    let parts = program.split(separator: " ", maxSplits: 1).map(String.init)
    let own = JSONValue.members([
      ("@id", .string(programID)), ("@type", "SoftwareApplication"),
      ("name", .string(parts.first ?? program)), ("softwareVersion", .string(parts.last ?? "")),
      ("softwareRequirements", .references(to: used)),
    ])
    return [own] + used
  }
}

/// Identifiers of entities.
enum CrateID {
  /// A text as part of a URI: what RFC 3986 leaves unreserved, and `/`, stands; other bytes are
  /// escaped.
  static func encoded(_ text: String) -> String {
    var encoded = ""
    for byte in text.utf8 {
      let scalar = Unicode.Scalar(byte)
      let isPlain =
        scalar.isASCII
        && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
          || "-._~/".unicodeScalars.contains(scalar))
      if isPlain {
        encoded.unicodeScalars.append(scalar)
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        encoded += "%" + (digits.count < 2 ? "0" : "") + digits
      }
    }
    return encoded
  }
}
