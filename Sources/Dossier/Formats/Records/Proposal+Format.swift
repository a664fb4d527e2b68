public import Notation

extension Proposal {
  /// How a proposal is written.
  public static let format = ValueFormat.mapping("a proposal") { fields -> Proposal? in
    let header = fields.header()
    let proposer = fields.required("proposer", .recordID, "who proposes")
    let scope = fields.required("scope", .choice(of: Scope.self, "a scope"), "how far it reaches")
    let host = fields.optional("host", .recordID, "where it would have its seat")
    let topics = fields.sectors("topics", "the sectors that it concerns")
    let isStrict = fields.required(
      "strict", .boolean, "whether the source itself calls it a proposal")
    let outcome = fields.optional(
      "outcome", .choice(of: Outcome.self, "an outcome"), default: .open, "what became of it")
    let grounds = fields.optional(
      "outcome-evidence", .list(of: Evidence.format), default: [], "the ground of the outcome")
    let proposedOn = fields.optional("proposed-on", .date, "when it was proposed")
    let target = fields.optional("target", .date, "the date or span that it aims at")
    guard let header, let proposer, let scope, let isStrict else { return nil }
    return Proposal(
      header: header, proposer: proposer, scope: scope, host: host, topics: topics,
      isStrict: isStrict, outcome: outcome, outcomeEvidence: grounds, proposedOn: proposedOn,
      target: target)
  }
}
