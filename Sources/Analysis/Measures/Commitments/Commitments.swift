import Dossier

extension Measure {
  static let commitments = Measure(
    "commitments", .set,
    "commitments by class in the order of the ladder, then by currency and falling amount",
    [.commitmentClass, .provider, .receiver, .country, .sector, .funding, .source, .asOf]
  ) { question in
    var selection = question.commitments()
    selection.sort { CommitmentOrder($0, question.index) }
    return question.figure(.set(selection.ids), from: selection)
  }

  static let commitmentsCount = Measure(
    "commitments.count", .count, "the number of commitments on record, with or without an amount",
    Measure.commitments.arguments
  ) { (question) throws(Refusal) in
    try question.count(
      question.commitments().kept.count, of: "commitment", from: question.commitments())
  }
}

extension MeasureArgument {
  static let commitmentClass = words(
    "class", CommitmentClass.self, "rungs of the ladder from word to deed")
  static let provider = party("provider", "who gives: that very actor or group")
  static let receiver = party("receiver", "who receives: that very actor or group")
  static let funding = words("funding", Commitment.Funding.self, "who pays in the end")
}

extension Question {
  /// The commitments that the question asks for.
  func commitments() -> Selection<Commitment> {
    let (classes, funding) = (words("class"), words("funding"))
    let (providers, receivers) = (records("provider"), records("receiver"))
    return select(index.dossier.commitments) { commitment in
      (classes?.contains(commitment.commitmentClass.rawValue) ?? true)
        && (funding?.contains(commitment.funding.rawValue) ?? true)
        && (providers?.contains(commitment.provider) ?? true)
        && (receivers?.contains(commitment.receiver) ?? true)
    }
  }
}

extension CommitmentClass {
  /// The rung of the ladder, from 0.
  var rung: Int { Self.allCases.firstIndex(of: self) ?? .max }

  /// Whether no money is on the way any more.
  var isEnded: Bool { rung > Self.disbursement.rung }
}
