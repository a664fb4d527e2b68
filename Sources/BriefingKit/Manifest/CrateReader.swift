import Notation

/// Reads runs from a metadata document that `CrateWriter` wrote.
struct CrateReader {
  private let graph: [JSONValue]
  /// Where in the graph the entities stand, by their identifiers.
  private let places: [String: Int]

  /// A document; nil where it is none.
  init?(_ bytes: [UInt8]) {
    guard let graph = JSONValue(parsing: bytes)?["@graph"]?.items else { return nil }
    self.graph = graph
    let named = graph.enumerated().compactMap { place, entity in
      entity["@id"]?.string.map { ($0, place) }
    }
    places = Dictionary(named) { _, last in last }
  }

  /// The runs of the document; those that cannot be read are left out.
  var records: [RunRecord] {
    graph.filter { $0["@type"]?.string == "CreateAction" }.compactMap(record)
  }

  /// The run with some options; nil where there is none that can be read.
  func record(of options: RunOptions) -> RunRecord? {
    entity(named: RunRecord.id(of: options)).flatMap(record)
  }

  private func entity(named id: String) -> JSONValue? { places[id].map { graph[$0] } }

  private func record(_ action: JSONValue) -> RunRecord? {
    guard let objects = entities(action["object"]), let results = entities(action["result"]),
      let instrument = action["instrument"]?["@id"]?.string.flatMap(entity),
      let program = software(instrument),
      let libraries = entities(instrument["softwareRequirements"])
    else { return nil }
    var ingredients = Ingredients(items: objects.compactMap(ingredient))
    ingredients.program = "\(program.name) \(program.version)"
    ingredients.libraries = libraries.compactMap(software)
    ingredients.day = action["endTime"]?.string
    let outputs = results.compactMap(output)
    guard outputs.count == results.count else { return nil }
    let options = RunOptions(list: objects.compactMap(option))
    guard action["@id"]?.string == RunRecord.id(of: options) else { return nil }
    return RunRecord(options: options, ingredients: ingredients, outputs: outputs)
  }

  /// The entities that a list refers to; nil where one of them is not there.
  private func entities(_ list: JSONValue?) -> [JSONValue]? {
    guard let list else { return nil }
    let items = list.items ?? [list]
    let found = items.compactMap { $0["@id"]?.string.flatMap(entity) }
    return found.count == items.count ? found : nil
  }

  private func software(_ entity: JSONValue) -> Ingredients.Library? {
    guard let name = entity["name"]?.string, let version = entity["softwareVersion"]?.string else {
      return nil
    }
    return Ingredients.Library(name: name, version: version)
  }

  private func ingredient(_ entity: JSONValue) -> Ingredient? {
    guard let kind = entity["genre"]?.string.flatMap(Ingredient.Kind.init),
      let name = entity["name"]?.string
    else { return nil }
    return Ingredient(kind: kind, name: name, sha256: entity["sha256"]?.string)
  }

  private func option(_ entity: JSONValue) -> RunOptions.Option? {
    guard entity["@type"]?.string == "PropertyValue", let name = entity["name"]?.string,
      let value = entity["value"]?.string
    else { return nil }
    return RunOptions.Option(name: name, value: value)
  }

  private func output(_ entity: JSONValue) -> OutputRecord? {
    guard let name = entity["name"]?.string, !name.contains("/"),
      let bytes = entity["contentSize"]?.string.flatMap({ Int($0) }),
      let sha256 = entity["sha256"]?.string, let crc32 = entity["crc32"]?.string
    else { return nil }
    return OutputRecord(name: name, bytes: bytes, sha256: sha256, crc32: crc32)
  }
}
