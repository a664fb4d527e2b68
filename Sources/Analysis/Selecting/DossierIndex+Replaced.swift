import Dossier
import Quantities

extension DossierIndex {
  /// The records of a list that another one of it stands for, with the rule.
  ///
  /// Only records of the list replace others, so that what was said later than a day does not
  /// change what was known on it.
  func replaced<R: AnalysedRecord>(in records: [R]) -> [RecordID: Rule] {
    let known = Dictionary(records.map { ($0.id, $0) }) { first, _ in first }
    var rules: [RecordID: Rule] = [:]
    func leaveOut(_ id: RecordID, by rule: Rule, for other: RecordID) {
      guard id != other, known[id] != nil, known[other] != nil, rules[id] == nil else { return }
      rules[id] = rule
    }
    for kind in [Relation.Kind.revises, .supersedes] {
      for relation in relations(kind) {
        leaveOut(relation.to, by: .revisionReplaces, for: relation.from)
      }
    }
    for record in records {
      if let old = (record as? Commitment)?.revises {
        leaveOut(old, by: .revisionReplaces, for: record.id)
      }
    }
    for relation in relations(.converts) {
      leaveOut(relation.from, by: .conversionIsNoSecondAmount, for: relation.to)
    }
    for relation in relations(.restates) {
      leaveOut(relation.from, by: R.restatementRule, for: relation.to)
    }
    for record in records {
      let cluster = sameThing.members(of: record.id).filter { known[$0] != nil }
      guard cluster.count > 1, let best = cluster.min(by: { standing(of: $0) < standing(of: $1) })
      else { continue }
      leaveOut(record.id, by: .oneAmountManyMentions, for: best)
    }
    if R.yieldsToContradiction {
      for relation in relations(.contradicts) {
        let (winner, loser) = conflict(relation)
        leaveOut(loser, by: .conflictsAreShown, for: winner)
      }
    }
    return rules
  }

  /// Which of two contradicting records is chosen: the one closer to the events, else the one that
  /// the sentence is about (A25).
  private func conflict(_ relation: Relation) -> (winner: RecordID, loser: RecordID) {
    tier(of: relation.to) < tier(of: relation.from)
      ? (relation.to, relation.from) : (relation.from, relation.to)
  }
}
