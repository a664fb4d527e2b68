import Diagnostics
import Quantities

extension DossierCheck {
  /// One sum stands in one record, or in records whose relation says what they are (A1).
  static let repeatedAmount = DossierCheck(
    "repeated-amount", rule: "A1", "one stated amount between two parties stands in one record"
  ) { report in
    report.addPairs { $0.provider == $1.provider && $0.receiver == $1.receiver }
  }

  /// A sum for a region stands once, not again for its countries (A22).
  static let repeatedRegion = DossierCheck(
    "repeated-region", rule: "A22", "an amount for a group is not repeated for its members"
  ) { report in
    let groups = Dictionary(report.dossier.groups.map { ($0.id, $0) }) { first, _ in first }
    report.addPairs { one, other in
      guard one.provider == other.provider, one.receiver != other.receiver else { return false }
      let isNested = [(one, other), (other, one)].contains { whole, part in
        groups[whole.receiver]?.members.contains(part.receiver) ?? false
      }
      return isNested || one.sharesPassage(with: other)
    }
  }
}

extension CheckReport {
  /// Notes commitments that state the amount of an earlier one without a word on how both hang
  /// together.
  fileprivate mutating func addPairs(where areAlike: (Commitment, Commitment) -> Bool) {
    for (place, other) in dossier.commitments.enumerated() {
      guard let sum = other.statedSum,
        let one = dossier.commitments[..<place].first(where: {
          $0.statedSum == sum && areAlike($0, other) && !areRelated($0, other)
        })
      else { continue }
      add(
        "'\(other.id)' states '\(sum)' like '\(one.id)'", on: other, at: ["amounts", 0],
        severity: .warning,
        hints: [
          Hint("relate them: 'same-as' if it is one sum, 'may-overlap' if that is not known"),
          Hint("the first one is here", at: self.place(of: one)),
        ])
    }
  }

  private func areRelated(_ one: Commitment, _ other: Commitment) -> Bool {
    let links =
      [one.parent, one.umbrella, one.revises].contains(other.id)
      || [other.parent, other.umbrella, other.revises].contains(one.id)
    return links || index.areRelated(one.id, other.id)
  }
}

extension Commitment {
  fileprivate func sharesPassage(with other: Commitment) -> Bool {
    header.evidence.contains { ground in
      other.header.evidence.contains { $0.anchor.overlaps(ground.anchor) }
    }
  }
}

extension DossierIndex {
  /// Whether any relation joins two records, in either direction.
  func areRelated(_ one: RecordID, _ other: RecordID) -> Bool {
    relations(from: one).contains { $0.to == other }
      || relations(from: other).contains { $0.to == one }
  }
}
