import Diagnostics

extension DossierCheck {
  /// Whatever a figure can reach rests on a passage (A28).
  static let uncitedRecord = DossierCheck(
    "uncited-record", rule: "A28", "every record that a figure can reach has evidence"
  ) { report in
    let cited: [RecordKind] = [
      .commitment, .stock, .documents, .proposal, .interest, .event, .engagement,
    ]
    for list in RecordList.all where cited.contains(list.kind) {
      for record in list.records(of: report.dossier) where record.header.evidence.isEmpty {
        report.add(
          "\(list.kind.words) without evidence: '\(record.id)'", on: record,
          hints: [Hint("add 'evidence' with an anchor; 'briefing cite' finds it")])
      }
    }
  }

  /// What has become of a proposal rests on a passage of its own.
  static let uncitedOutcome = DossierCheck(
    "uncited-outcome", rule: "A28", "the outcome of a proposal has evidence"
  ) { report in
    for proposal in report.dossier.proposals
    where proposal.outcome != .open && proposal.outcomeEvidence.isEmpty {
      report.add(
        "the outcome '\(proposal.outcome.rawValue)' has no evidence", on: proposal,
        at: ["outcome"], hints: [Hint("add 'outcome-evidence', or leave the outcome open")])
    }
  }
}
