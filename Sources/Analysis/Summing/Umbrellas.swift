import Dossier
import Quantities

/// Which terms of a total are already counted by others: an umbrella and what is under it do not
/// both count, and parts that reach the umbrella replace it (A8).
struct Umbrellas {
  /// The terms that do not count.
  private(set) var covered: Set<RecordID> = []
  private let terms: CommitmentTerms
  private let commitments: [RecordID: Commitment]
  private var parts: [RecordID: [RecordID]] = [:]

  init(_ terms: CommitmentTerms, in index: RecordIndex) {
    self.terms = terms
    let kept = terms.selection.kept
    commitments = Dictionary(kept.map { ($0.id, $0) }) { first, _ in first }
    let above = kept.map { ($0.id, Self.umbrella(of: $0.id, among: commitments, in: index)) }
    for (part, umbrella) in above {
      if let umbrella { parts[umbrella, default: []].append(part) }
    }
    for (id, umbrella) in above where umbrella == nil { _ = settle(id) }
  }

  /// Counts either a term or its parts; returns the terms that count.
  private mutating func settle(_ id: RecordID) -> [RecordID] {
    guard let under = parts[id] else { return [id] }
    let counted = under.flatMap { settle($0) }
    if reach(counted, id) {
      covered.insert(id)
      return counted
    }
    covered.formUnion(counted)
    return [id]
  }

  /// Whether parts of one class and the umbrella's currency are at least as much as the umbrella.
  private func reach(_ ids: [RecordID], _ umbrella: RecordID) -> Bool {
    guard let whole = terms[umbrella] else { return true }
    let amounts = ids.compactMap { terms[$0] }
    guard Set(ids.map { commitments[$0]?.commitmentClass }).count == 1,
      amounts.allSatisfy({ $0.currency == whole.currency }),
      let sum = try? amounts.map(\.number).added(), let least = sum.minimum
    else { return false }
    let most = whole.number.upper ?? whole.number.value
    return least > most
      || (least == most && (whole.number.qualifier != .over || sum.excludesEnd))
  }

  /// The nearest term that contains another, through containers that are no terms themselves.
  private static func umbrella(
    of id: RecordID, among terms: [RecordID: Commitment], in index: RecordIndex
  ) -> RecordID? {
    var (seen, waiting): (Set<RecordID>, [RecordID]) = ([id], index.containers(of: id))
    while !waiting.isEmpty {
      let next = waiting.removeFirst()
      guard seen.insert(next).inserted else { continue }
      if terms[next] != nil { return next }
      waiting += index.containers(of: next)
    }
    return nil
  }
}

extension RecordIndex {
  /// The commitments that contain another: its parent, its umbrella, and what it is part of.
  fileprivate func containers(of id: RecordID) -> [RecordID] {
    let commitment = commitments[id]
    let named = [commitment?.parent, commitment?.umbrella].compactMap { $0 }
    let related = relations(.partOf).filter { $0.from == id }.map(\.to)
    return (named + related).filter { commitments[$0] != nil }
  }
}
