import Dossier
import Quantities

extension Measure {
  static let commitmentsTotal = Measure(
    "commitments.total", .amount,
    "the sum of commitments of one class in one currency; refused where a sum would be false",
    Measure.commitments.arguments + [.currency]
  ) { (question) throws(Refusal) in
    var terms = question.terms()
    try question.requireTerms(terms)
    terms.settleUmbrellas(in: question.index)
    try question.requireOneClass(terms)
    try question.requireOneCurrency(terms)
    try question.requireNoOverlap(terms)
    let total = try question.sum(terms)
    let horizons = terms.selection.kept.contains { $0.horizon != nil || $0.period != nil }
    return question.figure(
      .amount(total), from: terms.selection,
      rules: terms.rules.union(horizons ? [.horizonStaysAttached] : []))
  }
}

extension Question {
  fileprivate func requireTerms(_ terms: CommitmentTerms) throws(Refusal) {
    guard terms.selection.kept.isEmpty else { return }
    let leftOut = terms.selection.leftOut
    let reasons: [(Rule, String)] = [
      (.expectedIsNoPledge, "an expected announcement counts for nothing in a total"),
      (.regionIsNotDivided, "the amount is for a region and is not divided among countries"),
      (.severalSectorsOnce, "the amount is for several sectors without stated shares"),
      (.currenciesStayApart, "the amounts are in another currency"),
    ]
    for (rule, detail) in reasons where terms.selection.hasLeftOut(by: rule) {
      throw refusal(
        rule, leftOut.filter { $0.rule == rule }.map(\.record), detail,
        instead: rephrased(.commitments))
    }
    throw refusal(
      .missingIsMissing, leftOut.map(\.record), "no commitment that matches states an amount",
      instead: rephrased(.commitments))
  }

  fileprivate func requireOneClass(_ terms: CommitmentTerms) throws(Refusal) {
    let classes = Set(terms.selection.kept.map(\.commitmentClass)).sorted { $0.rung < $1.rung }
    guard classes.count > 1 else { return }
    throw refusal(
      .noSumAcrossClasses, terms.selection.ids,
      "the amounts are of \(classes.count) classes: \(list(classes.map(\.rawValue)))",
      instead: rephrased(.commitmentsBy, with: ["by": "class"]))
  }

  fileprivate func requireOneCurrency(_ terms: CommitmentTerms) throws(Refusal) {
    let codes = Set(terms.amounts.map(\.currency)).sorted().map(\.code)
    guard codes.count > 1 else { return }
    throw refusal(
      .currenciesStayApart, terms.selection.ids,
      "the amounts are in \(codes.count) currencies: \(list(codes))",
      instead: rephrased(.commitmentsBy, with: ["by": "currency"]))
  }

  fileprivate func requireNoOverlap(_ terms: CommitmentTerms) throws(Refusal) {
    let overlapping = index.overlapping(terms.selection.ids)
    guard !overlapping.isEmpty else { return }
    throw refusal(
      .possibleSubsetsBlock, overlapping,
      "\(overlapping.count) commitments may contain one another", instead: rephrased(.commitments))
  }

  fileprivate func sum(_ terms: CommitmentTerms) throws(Refusal) -> Amount {
    let numbers = terms.amounts.map(\.number)
    guard let currency = terms.amounts.first?.currency else {
      throw refusal(.missingIsMissing, [], "no amount is stated")
    }
    do throws(SumFailure) {
      return Amount(try numbers.added(), currency)
    } catch {
      throw refusal(
        .qualifiersPropagate, terms.selection.ids, error.detail, instead: rephrased(.commitments))
    }
  }
}

/// Words in a row: `a`, `a and b`, `a, b and c`.
func list(_ words: [String]) -> String {
  guard words.count > 1, let last = words.last else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " and " + last
}
