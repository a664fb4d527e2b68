import Diagnostics
import Quantities

extension DossierCheck {
  /// A period is as long as the horizon that it spells out (A15).
  static let horizonPeriod = DossierCheck(
    "horizon-period", rule: "A15", "a period is as long as its horizon"
  ) { report in
    for commitment in report.dossier.commitments {
      guard let horizon = commitment.horizon, let period = commitment.period,
        case .interval(let start?, let end?) = period, !period.fits(horizon, start, end)
      else { continue }
      report.add(
        "the period '\(period)' is not as long as '\(horizon)'", on: commitment, at: ["period"])
    }
  }

  /// What was planned for a day that has passed is looked after (A16).
  ///
  /// The latest day that a record speaks of stands for "now": a note, since nothing is wrong with a
  /// plan of which nobody has heard again.
  static let passedPlan = DossierCheck(
    "passed-plan", rule: "A16", "what became of a plan is known once its day has passed"
  ) { report in
    guard let now = report.dossier.latestDayOfRecords else { return }
    for event in report.dossier.events where event.status == .planned {
      guard let day = (event.resolvedDate ?? event.date)?.latest, day < now,
        !report.index.hasFate(event)
      else { continue }
      report.add(
        "the day of '\(event.id)' passed on '\(day)' without a word of what happened", on: event,
        at: ["status"], severity: .note,
        hints: [Hint("it is printed as planned, as of its source")])
    }
  }
}

extension EDTFDate {
  /// Whether a length of time leads from the start to the end; ends may be counted in or not, and
  /// are as fine as they are stated.
  fileprivate func fits(_ length: ISODuration, _ start: EDTFPoint, _ end: EDTFPoint) -> Bool {
    guard let first = start.earliest?.adding(length), let last = start.latest?.adding(length),
      let from = end.earliest, let to = end.latest?.advanced(byDays: 1)
    else { return true }
    return first <= to && from <= last
  }
}

extension Dossier {
  /// The latest day on which a record was stated, observed or held.
  fileprivate var latestDayOfRecords: CalendarDay? {
    let dates =
      commitments.map(\.statedOn) + stocks.map(\.asOf) + documentSets.map(\.date)
      + proposals.map(\.proposedOn) + interests.map(\.statedOn) + events.map(\.statusAsOf)
    return dates.compactMap { $0?.latest }.max()
  }
}

extension DossierIndex {
  /// Whether a relation says what became of an event.
  fileprivate func hasFate(_ event: Event) -> Bool {
    let fates: [Relation.Kind] = [.contradicts, .sameAs, .supersedes, .revises]
    return (relations(to: event.id) + relations(from: event.id)).contains {
      fates.contains($0.kind)
    }
  }
}
