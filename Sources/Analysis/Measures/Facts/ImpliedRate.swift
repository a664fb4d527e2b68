import Dossier
import Quantities

extension Measure {
  static let impliedRate = Measure(
    "implied-rate", .amount,
    "the price of one unit of the source's converted currency, in the stated currency, to 4 digits",
    [.fact(of: [.commitment, .stock])]
  ) { (question) throws(Refusal) in
    let id = try question.subject()
    let (stated, converted) = try question.conversion(of: id)
    switch stated.number.ratio(to: converted.number) {
    case .number(let rate):
      return question.figure(
        .amount(Amount(rate, stated.currency)), records: [id],
        rules: [.conversionIsNoSecondAmount, .qualifiersPropagate, .impliedRate],
        digits: QualifiedNumber.ratioDigits)
    case .twoOneSidedBounds:
      throw question.refusal(
        .noRatioOfOneSidedBounds, [id], "both amounts are bounds on one side",
        instead: question.rephrased(.amount))
    case .undefined:
      throw question.refusal(.missingIsMissing, [id], "the amounts have no ratio")
    }
  }

  static let dayRate = Measure(
    "day-rate", .amount,
    "the dossier's rate for the source's conversion: the last one up to the record's date",
    [.fact(of: [.commitment, .stock])]
  ) { (question) throws(Refusal) in
    let id = try question.subject()
    let (stated, converted) = try question.conversion(of: id)
    let last = question.index.entries[id]?.date?.latest
    let rates = question.index.dossier.rates.filter {
      $0.base == converted.currency && $0.quote == stated.currency
    }
    guard let last, let rate = rates.filter({ $0.date <= last }).max(by: { $0.date < $1.date })
    else {
      throw question.refusal(.missingIsMissing, [id], "no rate up to that day is on record")
    }
    return question.figure(
      .amount(Amount(QualifiedNumber(rate.rate), stated.currency)), records: [id],
      rules: [.currenciesStayApart, .impliedRate])
  }
}

extension Question {
  /// The stated sum of a record and the source's conversion of it.
  fileprivate func conversion(
    of id: RecordID
  ) throws(Refusal) -> (stated: Amount, converted: Amount) {
    let amounts = index.amounts(of: id)
    guard let stated = amounts.first(where: { $0.role == .stated })?.amount,
      let converted = amounts.first(where: { $0.role == .convertedBySource })?.amount
    else { throw refusal(.missingIsMissing, [id], "the source does not convert the amount") }
    return (stated, converted)
  }
}
