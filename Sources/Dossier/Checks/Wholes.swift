import Diagnostics
import Quantities

extension DossierCheck {
  /// A commitment is part of one whole, however that is written (A8).
  static let twoParents = DossierCheck(
    "two-parents", rule: "A8", "a commitment is part of one whole"
  ) { report in
    for commitment in report.dossier.commitments {
      guard let parent = commitment.parent else { continue }
      for relation in report.index.relations(from: commitment.id)
      where relation.kind == .partOf && relation.to != parent
        && report.index.kind(of: relation.to) == .commitment
      {
        report.add(
          "'\(commitment.id)' is part of '\(parent)', and by '\(relation.id)' of '\(relation.to)'",
          on: commitment, at: ["parent"],
          hints: [Hint("the relation is here", at: report.place(of: relation))])
      }
    }
  }

  /// No part of an expected announcement is firmer than the whole (A17).
  static let firmerPart = DossierCheck(
    "firmer-part", rule: "A17", "a part of an expected announcement is expected too"
  ) { report in
    for part in report.dossier.commitments where part.commitmentClass != .expectedAnnouncement {
      guard let id = part.parent,
        let whole = report.index.record(id, as: Commitment.self),
        whole.commitmentClass == .expectedAnnouncement
      else { continue }
      report.add(
        "'\(part.commitmentClass.rawValue)' is firmer than '\(whole.id)', which is only expected",
        on: part, at: ["class"])
    }
  }

  /// A revision comes after what it replaces, and is between the same parties (A26).
  static let revisionOrder = DossierCheck(
    "revision-order", rule: "A26", "a revision is later, and between the same parties"
  ) { report in
    for revision in report.dossier.commitments {
      guard let id = revision.revises,
        let revised = report.index.record(id, as: Commitment.self)
      else { continue }
      if let late = revision.statedOn?.latest, let early = revised.statedOn?.earliest,
        late < early
      {
        report.add(
          "'\(revision.id)' is earlier than '\(id)', which it revises", on: revision,
          at: ["stated-on"])
      }
      if revision.provider != revised.provider || revision.receiver != revised.receiver {
        report.add(
          "'\(revision.id)' revises '\(id)' between other parties", on: revision, at: ["revises"])
      }
    }
  }
}
