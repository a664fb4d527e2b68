import Dossier

extension RecordIndex {
  /// The records of a list that may contain or share something with another one of it (A7), sorted.
  func overlapping(_ ids: [RecordID]) -> [RecordID] {
    let asked = Dictionary(
      ids.flatMap { id in sameThing.members(of: id).map { ($0, id) } }
    ) { first, _ in first }
    var found: Set<RecordID> = []
    for kind in [Relation.Kind.possibleSubsetOf, .mayOverlap] {
      for relation in relations(kind) {
        guard let a = asked[relation.from], let b = asked[relation.to], a != b else { continue }
        found.formUnion([a, b])
      }
    }
    return found.sorted()
  }
}
