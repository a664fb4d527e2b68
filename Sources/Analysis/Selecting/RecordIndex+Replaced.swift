import Dossier

extension RecordIndex {
  /// The records of a list that another one of it stands for, with the rule.
  ///
  /// Only records of the list replace others, so that what was said later than a day does not
  /// change what was known on it.
  func replaced<R: AnalysedRecord>(in records: [R]) -> [RecordID: Rule] {
    var replaced = Replacements(among: records)
    for (old, new) in revisions(of: records) {
      replaced.add(old, by: new, .revisionReplaces)
    }
    for relation in relations(.converts) {
      replaced.add(relation.from, by: relation.to, .conversionIsNoSecondAmount)
    }
    for relation in relations(.restates) {
      replaced.add(relation.from, by: relation.to, R.restatementRule)
    }
    for record in records {
      let cluster = sameThing.members(of: record.id).filter(replaced.known.contains)
      guard let best = cluster.min(by: { standing(of: $0) < standing(of: $1) }) else { continue }
      replaced.add(record.id, by: best, .oneAmountManyMentions)
    }
    if R.yieldsToContradiction {
      for relation in relations(.contradicts) {
        let (winner, loser) = conflict(relation)
        replaced.add(loser, by: winner, .conflictsAreShown)
      }
    }
    return replaced.rules
  }

  /// What is revised or superseded by what.
  private func revisions<R: AnalysedRecord>(of records: [R]) -> [(old: RecordID, new: RecordID)] {
    let related = relations(.revises) + relations(.supersedes)
    let named = records.compactMap { record in
      (record as? Commitment)?.revises.map { (old: $0, new: record.id) }
    }
    return related.map { (old: $0.to, new: $0.from) } + named
  }

  /// Which of two contradicting records is chosen: the one closer to the events, else the one that
  /// the sentence is about (A25).
  private func conflict(_ relation: Relation) -> (winner: RecordID, loser: RecordID) {
    tier(of: relation.to) < tier(of: relation.from)
      ? (relation.to, relation.from) : (relation.from, relation.to)
  }
}

/// Records that others of one list stand for, while they are gathered; the first reason counts.
private struct Replacements {
  let known: Set<RecordID>
  private(set) var rules: [RecordID: Rule] = [:]

  init(among records: [some AnalysedRecord]) { known = Set(records.map(\.id)) }

  mutating func add(_ id: RecordID, by other: RecordID, _ rule: Rule) {
    guard id != other, known.contains(id), known.contains(other), rules[id] == nil else { return }
    rules[id] = rule
  }
}
