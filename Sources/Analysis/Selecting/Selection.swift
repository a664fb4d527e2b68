import Dossier

/// Records that answer a question, with those that were looked at and do not count.
struct Selection<R: AnalysedRecord> {
  /// The records that count.
  private(set) var kept: [R]
  /// The records that do not, with the rule.
  private(set) var leftOut: [LeftOut]
  /// Rules that shaped the answer without leaving a record out.
  var rules: Set<Rule> = []

  init(kept: [R], leftOut: [LeftOut] = []) {
    self.kept = kept
    self.leftOut = leftOut
  }

  /// The ids of the records that count, in their order.
  var ids: [RecordID] { kept.map(\.id) }

  /// Leaves records out by a rule.
  mutating func leaveOut(by rule: Rule, where isOut: (R) -> Bool) {
    leftOut += kept.filter(isOut).map { LeftOut($0.id, by: rule) }
    kept.removeAll(where: isOut)
  }

  /// Drops records that the question does not ask for.
  mutating func keep(where isAsked: (R) -> Bool) { kept.removeAll { !isAsked($0) } }

  /// Puts the records in the order of keys, each of which is made once.
  mutating func sort<Key: Comparable>(by key: (R) -> Key) {
    let keys = kept.map(key)
    kept = keys.indices.sorted { keys[$0] < keys[$1] }.map { kept[$0] }
  }

  /// Whether a rule left a record out.
  func hasLeftOut(by rule: Rule) -> Bool { leftOut.contains { $0.rule == rule } }
}
