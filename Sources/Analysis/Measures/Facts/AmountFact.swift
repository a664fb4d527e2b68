import Dossier

extension Measure {
  static let amount = Measure(
    "amount", .amount, "the sum of one commitment or stock, as stated or as converted",
    [.fact(of: [.commitment, .stock]), .role]
  ) { (question) throws(Refusal) in
    let id = try question.subject()
    let role = question.word("role").flatMap(AmountRole.init) ?? .stated
    guard let stated = question.index.amounts(of: id).first(where: { $0.role == role }) else {
      throw question.refusal(
        .missingIsMissing, [id], "no amount of the role \"\(role.rawValue)\" is on record")
    }
    let rule: Rule? =
      switch role {
      case .stated: nil
      case .convertedBySource: .conversionIsNoSecondAmount
      case .convertedByUs: .currenciesStayApart
      }
    return question.figure(
      .amount(stated.amount), records: [id],
      rules: Set([rule].compactMap { $0 }).union(question.horizonRule(id)))
  }
}

extension MeasureArgument {
  static let role = MeasureArgument(
    "role", .words(AmountRole.allCases.map(\.rawValue)), "how the sum came about",
    fallback: AmountRole.stated.rawValue)
}

extension Question {
  /// The record that a fact is about.
  func subject(_ argument: String = "record") throws(Refusal) -> RecordID {
    guard let id = record(argument), index.entries[id] != nil else {
      throw refusal(.missingIsMissing, [], "no record is named")
    }
    return id
  }

  /// A horizon stays attached to the sum of a record (A15).
  func horizonRule(_ id: RecordID) -> Set<Rule> {
    index.commitments[id].flatMap { $0.horizon } == nil ? [] : [.horizonStaysAttached]
  }
}

extension RecordIndex {
  /// The sums of a commitment or stock.
  func amounts(of id: RecordID) -> [StatedAmount] {
    if let commitment = commitments[id] { return commitment.amounts }
    return dossier.stocks.filter { $0.id == id }.map(\.amount)
  }
}
