import Dossier
import Quantities
import Reading

extension Claim {
  /// How the claim stands to the passages of its record.
  func verdict(_ passages: Passages) -> Verdict {
    switch content {
    case .amount(let amount): verdict(of: amount, passages)
    case .count(let count): verdict(of: count, passages)
    case .duration(let duration): verdict(of: duration, passages)
    case .date(let date, let role): DateMatch(date, role, passages).verdict
    }
  }

  // MARK: Amounts

  private func verdict(of stated: StatedAmount, _ passages: Passages) -> Verdict {
    let amount = stated.amount
    var nearest: (found: Passages.Found, amount: Amount, likeness: Int)?
    for found in passages.figures(.amount) {
      guard case .amount(let other) = found.mention.value else { continue }
      if other == amount { return verdict(ofAssumption: stated, found) }
      let likeness = amount.likeness(to: other)
      if likeness > nearest?.likeness ?? -1 { nearest = (found, other, likeness) }
    }
    guard let (found, other, _) = nearest else {
      let undecided = passages.figures(.amount).first
      let reason = undecided?.mention.undecided.first.map { ": \($0.message)" } ?? ""
      return .differs("amount", "no passage states '\(amount)'\(reason)", undecided?.ground)
    }
    return .differs(
      amount.difference(from: other), "the passage says '\(other)', not '\(amount)'", found.ground)
  }

  /// Whether the record says so where the currency is only assumed, as with a bare "dollar".
  private func verdict(
    ofAssumption stated: StatedAmount, _ found: Passages.Found
  ) -> Verdict {
    let isAssumed = found.mention.undecided.contains {
      if case .currencyAssumed = $0 { true } else { false }
    }
    if isAssumed == stated.currencyIsAssumed { return .agrees }
    let code = stated.amount.currency.code
    let message =
      isAssumed
      ? "the passage does not say that its currency is '\(code)': it is assumed"
      : "the passage names the currency '\(code)': it is not assumed"
    return .differs("currency", message, found.ground)
  }

  // MARK: Counts

  private func verdict(of count: QualifiedNumber, _ passages: Passages) -> Verdict {
    var nearest: (found: Passages.Found, number: QualifiedNumber)?
    for found in passages.figures(.count) {
      guard case .count(let other) = found.mention.value else { continue }
      if other == count { return .agrees }
      let isNearer = other.hasDigits(of: count)
      if nearest == nil || isNearer { nearest = (found, other) }
    }
    guard let (found, other) = nearest else {
      return .differs("count", "no passage states a count of '\(count)'", nil)
    }
    return .differs(
      other.hasDigits(of: count) ? "qualifier" : "count",
      "the passage says '\(other)', not '\(count)'", found.ground)
  }

  // MARK: Durations

  private func verdict(of duration: ISODuration, _ passages: Passages) -> Verdict {
    let all = passages.durations
    for found in all {
      guard case .duration(let other) = found.mention.value else { continue }
      if other.value == duration { return .agrees }
    }
    guard let found = all.first, let other = found.mention.value else {
      return .differs("duration", "no passage states a length of '\(duration)'", nil)
    }
    return .differs(
      "duration", "the passage says '\(other)', not '\(duration)'", found.ground)
  }
}

extension Amount {
  /// How much two amounts have in common: digits weigh more than currency, currency than hedge.
  fileprivate func likeness(to other: Amount) -> Int {
    (number.hasDigits(of: other.number) ? 4 : 0) + (currency == other.currency ? 2 : 0)
      + (number.qualifier == other.number.qualifier ? 1 : 0)
  }

  /// The name of the first thing in which two different amounts differ.
  fileprivate func difference(from other: Amount) -> String {
    if !number.hasDigits(of: other.number) { return "amount" }
    return currency == other.currency ? "qualifier" : "currency"
  }
}

extension QualifiedNumber {
  fileprivate func hasDigits(of other: QualifiedNumber) -> Bool {
    value == other.value && upper == other.upper
  }
}
