import Diagnostics
import Notation

/// Reads runs from a metadata document that `CrateWriter` wrote; JSON is YAML.
struct CrateReader {
  private var entities: [String: YAMLNode] = [:]

  /// The runs of a document; those that cannot be read are left out.
  static func records(of bytes: [UInt8], at path: String) -> [RunRecord] {
    let root = YAML.read(TextFile(path: path, bytes: bytes)).root
    guard let graph = root?["@graph"]?.items else { return [] }
    let reader = CrateReader(graph)
    return graph.filter { $0["@type"]?.text == "CreateAction" }.compactMap(reader.record)
  }

  private init(_ graph: [YAMLNode]) {
    for entity in graph {
      if let id = entity["@id"]?.text { entities[id] = entity }
    }
  }

  private func record(_ action: YAMLNode) -> RunRecord? {
    guard let objects = entities(action["object"]), let results = entities(action["result"]),
      let instrument = action["instrument"]?["@id"]?.text.flatMap({ entities[$0] }),
      let program = software(instrument),
      let libraries = entities(instrument["softwareRequirements"])
    else { return nil }
    var ingredients = Ingredients(items: objects.compactMap(ingredient))
    ingredients.program = "\(program.name) \(program.version)"
    ingredients.libraries = libraries.compactMap(software)
    ingredients.day = action["endTime"]?.text
    let outputs = results.compactMap(output)
    guard outputs.count == results.count else { return nil }
    let options = RunOptions(list: objects.compactMap(option))
    guard action["@id"]?.text == "#run-\(options.id)" else { return nil }
    return RunRecord(options: options, ingredients: ingredients, outputs: outputs)
  }

  /// The entities that a list refers to; nil where one of them is not there.
  private func entities(_ list: YAMLNode?) -> [YAMLNode]? {
    guard let list else { return nil }
    let items = list.items ?? [list]
    let found = items.compactMap { $0["@id"]?.text.flatMap { entities[$0] } }
    return found.count == items.count ? found : nil
  }

  private func software(_ entity: YAMLNode) -> Ingredients.Library? {
    guard let name = entity["name"]?.text, let version = entity["softwareVersion"]?.text else {
      return nil
    }
    return Ingredients.Library(name: name, version: version)
  }

  private func ingredient(_ entity: YAMLNode) -> Ingredient? {
    guard let kind = entity["genre"]?.text.flatMap(Ingredient.Kind.init),
      let name = entity["name"]?.text
    else { return nil }
    return Ingredient(kind: kind, name: name, sha256: entity["sha256"]?.text)
  }

  private func option(_ entity: YAMLNode) -> RunOptions.Option? {
    guard entity["@type"]?.text == "PropertyValue", let name = entity["name"]?.text,
      let value = entity["value"]?.text
    else { return nil }
    return RunOptions.Option(name: name, value: value)
  }

  private func output(_ entity: YAMLNode) -> OutputRecord? {
    guard let name = entity["name"]?.text, !name.contains("/"),
      let bytes = entity["contentSize"]?.text.flatMap({ Int($0) }),
      let sha256 = entity["sha256"]?.text, let crc32 = entity["crc32"]?.text
    else { return nil }
    return OutputRecord(name: name, bytes: bytes, sha256: sha256, crc32: crc32)
  }
}
