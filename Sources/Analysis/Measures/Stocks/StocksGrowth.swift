import Dossier
import Quantities

extension Measure {
  static let stocksGrowth = Measure(
    "stocks.growth", .amount,
    "how much the latest stock is above the earliest; refused unless all are one series",
    Measure.stocks.arguments
  ) { (question) throws(Refusal) in
    let selection = question.stocks()
    guard let first = selection.kept.first, let last = selection.kept.last,
      selection.kept.count > 1
    else {
      throw question.refusal(
        .missingIsMissing, selection.ids, "growth needs two stocks of one series",
        instead: question.rephrased(.stocks))
    }
    guard question.index.isOneSeries(selection.kept) else {
      throw question.refusal(
        .seriesNeedsOneDefinition, selection.ids,
        "\(selection.kept.count) stocks without a common definition",
        instead: question.rephrased(.stocks))
    }
    let growth = try question.difference(last, first)
    return question.figure(
      .amount(growth), from: selection,
      rules: [.seriesNeedsOneDefinition, .qualifiersPropagate])
  }
}

extension Question {
  /// One stock less another.
  fileprivate func difference(
    _ last: StockObservation, _ first: StockObservation
  ) throws(Refusal) -> Amount {
    let (a, b) = (last.amount.amount, first.amount.amount)
    func refuse(_ rule: Rule, _ detail: String) -> Refusal {
      refusal(rule, [last.id, first.id], detail, instead: rephrased(.stocks))
    }
    guard a.currency == b.currency else {
      throw refuse(
        .currenciesStayApart, "the stocks are in \(a.currency.code) and \(b.currency.code)")
    }
    guard !(a.number.isOneSided && b.number.isOneSided) else {
      throw refuse(.noRatioOfOneSidedBounds, "both stocks are bounds on one side")
    }
    guard let negated = b.number.negated else {
      throw refuse(.qualifiersPropagate, "the earlier stock cannot be taken away")
    }
    do throws(SumFailure) {
      return Amount(try [a.number, negated].added(), a.currency)
    } catch {
      throw refuse(.qualifiersPropagate, error.detail)
    }
  }
}

extension QualifiedNumber {
  /// The number with the other sign: a minimum becomes a maximum.
  fileprivate var negated: QualifiedNumber? {
    if let upper { return QualifiedNumber(from: upper.negated, to: value.negated) }
    let mirrored: Qualifier =
      switch qualifier {
      case .over: .under
      case .under: .over
      case .atLeast: .upTo
      case .upTo: .atLeast
      case .exact, .approximately, .range: qualifier
      }
    return QualifiedNumber(value.negated, mirrored)
  }
}
