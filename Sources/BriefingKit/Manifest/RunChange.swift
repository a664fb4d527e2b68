/// One reason for which a run must be made again.
public enum RunChange: Hashable, Sendable {
  /// There is no record of a run with these options.
  case neverRun
  /// A file, font or pattern file that decides what comes out has another content.
  case inputChanged(String)
  /// One that was not there before is there now.
  case inputNew(String)
  /// One that was there before is gone.
  case inputGone(String)
  /// The program or a library has another version.
  case version(name: String, before: String, now: String)
  /// A file that was written is gone.
  case outputMissing(String)
  /// A file that was written has other bytes now.
  case outputDamaged(String)

  /// The reason in words, as one clause.
  public var words: String {
    switch self {
    case .neverRun: "nothing is recorded of a run with these options"
    case .inputChanged(let name): "\(name) has changed"
    case .inputNew(let name): "\(name) is new"
    case .inputGone(let name): "\(name) is gone"
    case .version(let name, let before, let now): "\(name) is \(now) and was \(before)"
    case .outputMissing(let name): "the output \(name) is missing"
    case .outputDamaged(let name): "the output \(name) is not as it was written"
    }
  }
}

extension RunChange {
  /// What differs between the ingredients of a run and those of now, in the order of kinds and
  /// names.
  static func between(_ before: Ingredients, _ now: Ingredients) -> [RunChange] {
    // As a rule nothing differs; the day follows from the files.
    if before.items == now.items, before.program == now.program, before.libraries == now.libraries {
      return []
    }
    return versions(before, now) + items(before.items, now.items)
  }

  private static func versions(_ before: Ingredients, _ now: Ingredients) -> [RunChange] {
    let none = "none"
    let program =
      before.program == now.program
      ? [] : [RunChange.version(name: "the program", before: before.program, now: now.program)]
    let old = Dictionary(before.libraries.map { ($0.name, $0.version) }) { first, _ in first }
    let new = Dictionary(now.libraries.map { ($0.name, $0.version) }) { first, _ in first }
    return program
      + Set(old.keys).union(new.keys).sorted().compactMap { name in
        let (was, now) = (old[name] ?? none, new[name] ?? none)
        return was == now ? nil : .version(name: name, before: was, now: now)
      }
  }

  private static func items(_ before: [Ingredient], _ now: [Ingredient]) -> [RunChange] {
    struct Key: Hashable {
      var kind: Ingredient.Kind
      var name: String
    }
    func present(_ items: [Ingredient]) -> [Key: String] {
      let pairs = items.compactMap { item in
        item.sha256.map { (Key(kind: item.kind, name: item.name), $0) }
      }
      return Dictionary(pairs) { first, _ in first }
    }
    let (old, new) = (present(before), present(now))
    let all = Ingredients(items: before + now).items
    var seen: Set<Key> = []
    return all.compactMap { item in
      let key = Key(kind: item.kind, name: item.name)
      guard seen.insert(key).inserted, old[key] != new[key] else { return nil }
      if old[key] == nil { return .inputNew(item.words) }
      return new[key] == nil ? .inputGone(item.words) : .inputChanged(item.words)
    }
  }
}
