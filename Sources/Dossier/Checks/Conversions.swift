import Diagnostics
import Quantities

extension DossierCheck {
  /// Our own conversions rest on a rate of the day (A12).
  static let unratedConversion = DossierCheck(
    "unrated-conversion", rule: "A12", "a conversion of ours is what the rate of its day makes"
  ) { report in
    report.addConversions(of: .convertedByUs) { stated, converted, rates in
      guard !rates.isEmpty else {
        return "no rate of the day makes '\(converted)' of '\(stated)'"
      }
      let fits = rates.contains { $0.agrees(stated, converted, isLoose: false) }
      return fits ? nil : "the rate of the day does not make '\(converted)' of '\(stated)'"
    }
  }

  /// The rate that a source implies is near that of the day, where the table has one (A13).
  static let impliedRate = DossierCheck(
    "implied-rate", rule: "A13", "the rate that a source implies is near that of the day"
  ) { report in
    report.addConversions(of: .convertedBySource, severity: .warning) {
      stated, converted, rates in
      if rates.isEmpty || rates.contains(where: { $0.agrees(stated, converted, isLoose: true) }) {
        return nil
      }
      return "'\(stated)' and '\(converted)' imply a rate far from that of the day"
    }
  }
}

extension CheckReport {
  /// Notes the conversions of a role about which there is something to say.
  fileprivate mutating func addConversions(
    of role: AmountRole, severity: Severity = .error,
    _ complaint: (Amount, Amount, [DayRate]) -> String?
  ) {
    for commitment in dossier.commitments {
      guard let stated = commitment.statedSum else { continue }
      for (place, amount) in commitment.amounts.enumerated() where amount.role == role {
        let rates = dossier.rates.compactMap {
          DayRate($0, from: stated.currency, to: amount.amount.currency, on: commitment.statedOn)
        }
        guard let message = complaint(stated, amount.amount, rates) else { continue }
        add(message, on: commitment, at: ["amounts", .item(place)], severity: severity)
      }
    }
  }
}

/// A rate of a commitment's day, as units of one currency for units of another.
private struct DayRate {
  /// Units of the conversion's currency that are worth `from` of the stated one.
  let to: ExactDecimal
  /// Units of the stated currency that are worth `to` of the other.
  let from: ExactDecimal

  init?(_ rate: ExchangeRate, from: Currency, to: Currency, on date: EDTFDate?) {
    guard let first = date?.earliest, let last = date?.latest, first <= rate.date,
      rate.date <= last
    else { return nil }
    if rate.base == from, rate.quote == to {
      (self.to, self.from) = (rate.rate, 1)
    } else if rate.base == to, rate.quote == from {
      (self.to, self.from) = (1, rate.rate)
    } else {
      return nil
    }
  }

  /// Whether a conversion is near what the rate makes.
  ///
  /// Near is 5 per cent where a source converted, 1 where we did; a hedge of one side leaves the
  /// other direction open.
  func agrees(_ stated: Amount, _ converted: Amount, isLoose: Bool) -> Bool {
    let slack = isLoose ? 5 : 1
    guard let made = stated.number.value.multiplied(by: to),
      let given = converted.number.value.multiplied(by: from),
      let low = made.multiplied(by: ExactDecimal(100 - slack)),
      let high = made.multiplied(by: ExactDecimal(100 + slack)),
      let value = given.multiplied(by: 100)
    else { return true }
    let mayBeMore = converted.number.maximum == nil || stated.number.minimum == nil
    let mayBeLess = converted.number.minimum == nil || stated.number.maximum == nil
    return (value >= low || mayBeMore) && (value <= high || mayBeLess)
  }
}
