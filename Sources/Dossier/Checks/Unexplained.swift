import Diagnostics

extension DossierCheck {
  /// A relation that is stated has evidence; one that is inferred says why.
  static let unexplainedRelation = DossierCheck(
    "unexplained-relation", "a stated relation has evidence, an inferred one a remark"
  ) { report in
    for relation in report.dossier.relations {
      switch relation.basis {
      case .stated where relation.header.evidence.isEmpty:
        report.add(
          "the stated relation '\(relation.id)' has no evidence", on: relation, at: ["basis"])
      case .inferred where relation.header.remark.isEmpty:
        report.add(
          "the inferred relation '\(relation.id)' has no remark", on: relation, at: ["basis"],
          hints: [Hint("add 'remark' with the reason")])
      default: break
      }
    }
  }

  /// A date that we read says why; a status that may change says as of when (A16).
  static let unexplainedDate = DossierCheck(
    "unexplained-date", rule: "A16",
    "a date that is read has a basis, and what is planned has the date of that plan"
  ) { report in
    for event in report.dossier.events {
      if event.resolvedDate != nil, event.resolvedBasis.isEmpty {
        report.add(
          "the date that '\(event.id)' is read as has no basis", on: event,
          at: ["resolved-date"], hints: [Hint("add 'resolved-basis' with the reason")])
      }
      if [.planned, .proposed, .postponed].contains(event.status), event.statusAsOf == nil {
        report.add(
          "'\(event.status.rawValue)' holds as of no date", on: event, at: ["status"],
          hints: [Hint("add 'status-as-of' with the date of the source")])
      }
    }
  }
}
