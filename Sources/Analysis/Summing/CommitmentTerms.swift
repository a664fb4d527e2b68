import Dossier
import Quantities

/// Commitments that may be added up, with the part of each sum that the question asks for.
struct CommitmentTerms {
  private(set) var selection: Selection<Commitment>
  /// The rules that shaped the terms.
  private(set) var rules: Set<Rule> = []
  private var amountOf: [RecordID: Amount] = [:]

  /// The sums of the commitments that count.
  var amounts: [Amount] { selection.kept.compactMap { amountOf[$0.id] } }

  init(_ selection: Selection<Commitment>) { self.selection = selection }

  /// The sum of a commitment that counts.
  subscript(id: RecordID) -> Amount? { amountOf[id] }

  /// Leaves out what has no part in a total: expected announcements (A17), ended commitments unless
  /// they are asked for (A4), records without an amount (A14).
  mutating func dropAmountless(keepingEnded: Bool) {
    selection.leaveOut(by: .expectedIsNoPledge) { $0.commitmentClass == .expectedAnnouncement }
    if !keepingEnded {
      selection.leaveOut(by: .noSumAcrossClasses) { $0.commitmentClass.isEnded }
    }
    selection.leaveOut(by: .missingIsMissing) { $0.countedAmount == nil }
    for commitment in selection.kept { amountOf[commitment.id] = commitment.countedAmount }
  }

  /// Leaves out other currencies (A12).
  mutating func restrict(to currency: Currency) {
    selection.leaveOut(by: .currenciesStayApart) { $0.countedAmount?.currency != currency }
  }

  /// Takes the stated share of sums that are for other sectors too, and leaves out those without
  /// shares (A21).
  mutating func restrict(toSectors codes: Set<String>) {
    for commitment in selection.kept {
      guard let amount = amountOf[commitment.id], let percent = commitment.percent(in: codes),
        let part = amount.portion(percent)
      else {
        selection.leaveOut(by: .severalSectorsOnce) { $0.id == commitment.id }
        continue
      }
      amountOf[commitment.id] = part
      if part != amount { rules.insert(.severalSectorsOnce) }
    }
  }

  /// Counts either an umbrella or what is under it (A8).
  mutating func settleUmbrellas(in index: RecordIndex) {
    let covered = Umbrellas(self, in: index).covered
    selection.leaveOut(by: .umbrellaOrChildren) { covered.contains($0.id) }
  }
}

extension Question {
  /// The terms of a total.
  func terms() -> CommitmentTerms {
    var terms = CommitmentTerms(commitments())
    let asked = (words("class") ?? []).compactMap(CommitmentClass.init)
    terms.dropAmountless(keepingEnded: asked.contains(where: \.isEnded))
    if let currency = word("currency").flatMap({ Currency($0) }) { terms.restrict(to: currency) }
    if let sectors = words("sector").map(index.sectors.closure) {
      terms.restrict(toSectors: sectors)
    }
    return terms
  }
}

extension Commitment {
  /// How much of the sum is for some sectors, in per cent; nil where no share tells.
  fileprivate func percent(in codes: Set<String>) -> ExactDecimal? {
    if sectors.allSatisfy({ codes.contains($0.code) }) { return 100 }
    let stated = sectors.compactMap(\.percent)
    guard stated.count == sectors.count, ExactDecimal.sum(stated) == 100 else { return nil }
    return ExactDecimal.sum(sectors.filter { codes.contains($0.code) }.compactMap(\.percent))
  }
}

extension Amount {
  /// A part of the sum, in per cent, with the same hedge.
  fileprivate func portion(_ percent: ExactDecimal) -> Amount? {
    if percent == 100 { return self }
    func part(_ number: ExactDecimal) -> ExactDecimal? {
      number.multiplied(by: percent)?.shifted(by: -2)
    }
    guard let value = part(number.value) else { return nil }
    guard let upper = number.upper else {
      return Amount(QualifiedNumber(value, number.qualifier), currency)
    }
    return part(upper).flatMap { QualifiedNumber(from: value, to: $0) }.map { Amount($0, currency) }
  }
}
