import Diagnostics
import Quantities

extension DossierCheck {
  /// Sets of documents that may be nested are related (A7).
  static let unrelatedSets = DossierCheck(
    "unrelated-sets", rule: "A7", "sets of documents that may be nested are related"
  ) { report in
    let sets = report.dossier.documentSets
    for (place, set) in sets.enumerated() {
      for other in sets[..<place]
      where report.mayBeNested(set, other) && !report.areRelated(set, other) {
        report.add(
          "'\(set.id)' may be inside or around '\(other.id)', and no relation says so", on: set,
          hints: [
            Hint("add a relation 'possible-subset-of' or 'part-of'"),
            Hint("the other set is here", at: report.place(of: other)),
          ])
      }
    }
  }
}

extension CheckReport {
  /// Whether one set's parties are among the other's, and they may have been signed on one day.
  fileprivate func mayBeNested(_ one: DocumentSet, _ other: DocumentSet) -> Bool {
    let (a, b) = (parties(of: one), parties(of: other))
    guard a.isSubset(of: b) || b.isSubset(of: a) else { return false }
    if let end = one.date?.latest, let start = other.date?.earliest, end < start { return false }
    if let end = other.date?.latest, let start = one.date?.earliest, end < start { return false }
    return true
  }

  fileprivate func areRelated(_ one: DocumentSet, _ other: DocumentSet) -> Bool {
    one.includes.contains(other.id) || other.includes.contains(one.id)
      || index.areRelated(one.id, other.id)
  }

  private func parties(of set: DocumentSet) -> Set<RecordID> {
    Set(set.parties.flatMap { index.actors(of: $0).map(\.id) })
  }
}
