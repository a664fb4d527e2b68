public import Notation

extension Commitment {
  /// How a commitment is written.
  public static let format = ValueFormat.mapping("a commitment") { fields -> Commitment? in
    let header = fields.header()
    let provider = fields.required("provider", .recordID, "who gives: an actor or a group")
    let receiver = fields.required("receiver", .recordID, "who receives: an actor or a group")
    let rung = fields.required(
      "class", .choice(of: CommitmentClass.self, "a class"), "the rung of the ladder")
    let instrument = fields.optional("instrument", .text, "the kind of contribution")
    let amounts = fields.optional(
      "amounts", .list(of: StatedAmount.format), default: [],
      "the sums, the stated one first; none where none is stated")
    let funding = fields.optional(
      "funding", .choice(of: Funding.self, "a funding"), default: .unspecified, "who pays")
    let newMoney = fields.optional(
      "new-money", .choice(of: NewMoney.self, "an answer"), default: .unknown,
      "whether the money comes on top")
    let statedOn = fields.optional("stated-on", .date, "when it was said or signed")
    let horizon = fields.optional("horizon", .duration, "how long it is for")
    let period = fields.optional("period", .date, "the span that the horizon covers")
    let sectors = fields.sectors("sectors", "the sectors")
    let umbrella = fields.optional("umbrella", .recordID, "the announcement that it is a part of")
    let parent = fields.optional("parent", .recordID, "the commitment that contains it")
    let revises = fields.optional("revises", .recordID, "the commitment that it replaces")
    let isConditional = fields.optional(
      "conditional", .boolean, default: false, "whether it depends on something else")
    guard let header, let provider, let receiver, let rung else { return nil }
    return Commitment(
      header: header, provider: provider, receiver: receiver, commitmentClass: rung,
      instrument: instrument, amounts: amounts, funding: funding, newMoney: newMoney,
      statedOn: statedOn, horizon: horizon, period: period, sectors: sectors,
      umbrella: umbrella, parent: parent, revises: revises, isConditional: isConditional)
  }
}
