import Dossier
import Quantities

extension RecordIndex {
  /// The sets that are known to be inside a set, directly or through another one.
  func included(in set: DocumentSet) -> Set<RecordID> {
    var (found, waiting): (Set<RecordID>, [RecordID]) = ([], [set.id])
    while let id = waiting.popLast() {
      let listed = dossier.documentSets.filter { $0.id == id }.flatMap(\.includes)
      let related = relations(.partOf).filter { $0.to == id }.map(\.from)
      waiting += (listed + related).filter { $0 != set.id && found.insert($0).inserted }
    }
    return found
  }

  /// The sets that may contain another one of the list, or be contained (A7): they are related so,
  /// or one's parties are among the other's and they may have been signed on one day.
  func possiblyNested(_ sets: [DocumentSet]) -> [RecordID] {
    var found = Set(overlapping(sets.map(\.id)))
    for (place, a) in sets.enumerated() {
      for b in sets[(place + 1)...] where mayShareDocuments(a, b) {
        found.formUnion([a.id, b.id])
      }
    }
    return found.sorted()
  }

  private func mayShareDocuments(_ a: DocumentSet, _ b: DocumentSet) -> Bool {
    let (x, y) = (Set(a.parties.flatMap(expanded)), Set(b.parties.flatMap(expanded)))
    guard x.isSubset(of: y) || y.isSubset(of: x) else { return false }
    if let end = a.date?.latest, let start = b.date?.earliest, end < start { return false }
    if let end = b.date?.latest, let start = a.date?.earliest, end < start { return false }
    return true
  }
}
