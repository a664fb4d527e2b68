import Analysis
import Charts
import Dossier
import Quantities
import Wording

/// Words the entries of a timeline.
struct TimelineWriter {
  let naming: Naming
  let engine: FigureEngine

  private var wording: Wording { naming.wording }

  /// How far a span is drawn on the side on which the source leaves it open, in days.
  private static let openSide = 730

  /// The first and last day of an event; nil where no year is known.
  func days(of event: Event) -> ClosedRange<Int>? {
    guard let date = event.resolvedDate ?? event.date else { return nil }
    switch (date.earliest?.dayNumber, date.latest?.dayNumber) {
    case (let first?, let last?): return first...max(first, last)
    case (let first?, nil): return first...(first + Self.openSide)
    case (nil, let last?): return (last - Self.openSide)...last
    case (nil, nil): return nil
    }
  }

  /// An entry; nil for an event without a date.
  func entry(_ event: Event, isMajor: Bool, notes: [Int]) -> TimelineTable.Entry? {
    guard let days = days(of: event), let date = event.resolvedDate ?? event.date else {
      return nil
    }
    let status = engine.status(of: event)
    return TimelineTable.Entry(
      label: naming.name(of: event.id), dateLabel: self.date(date, status, .short),
      start: days.lowerBound, end: days.upperBound, isUncertain: isUncertain(date, days),
      certainty: certainty(status), isMajor: isMajor, notes: notes,
      spokenDate: self.date(date, status, .long))
  }

  /// A span that nobody states as one: a month, a year, or an open or approximate date.
  private func isUncertain(_ date: EDTFDate, _ days: ClosedRange<Int>) -> Bool {
    if date.isOpenEnded || date.earliest == nil { return true }
    if case .interval(let first?, let last?) = date {
      return first.precision != .day || last.precision != .day
    }
    return days.count > 1
  }

  private func certainty(_ status: EventStatus) -> TimelineTable.Certainty {
    switch status.standing {
    case .held: .held
    case .planned, .postponed, .unknown: .planned
    case .proposed: .proposed
    case .contradicted, .cancelled: .contradicted
    }
  }

  /// The date with what is known of it; planned is not done (A16).
  private func date(_ date: EDTFDate, _ status: EventStatus, _ form: DateForm) -> String {
    let day = wording.date(date, form)
    let word: String? =
      switch status.standing {
      case .held, .planned: nil
      case .proposed: wording.text(.proposed)
      case .postponed, .cancelled: wording.term(.status, status.standing.rawValue)
      case .contradicted: wording.text(.contradictedLater)
      case .unknown:
        wording.text(
          .plannedAsOf, ["date": status.asOf.map { wording.date($0, form) } ?? ""])
      }
    return wording.series([day, word].compactMap(\.self))
  }

  /// The name of a lane; the dossier's word where the language has none.
  func heading(of lane: String) -> String {
    let keys: [String: MessageKey] = [
      "meetings": .laneMeetings, "agreed": .laneAgreed, "ahead": .laneAhead,
    ]
    return keys[lane].map { wording.text($0) } ?? lane
  }

  /// The events that cannot be drawn, because no date is stated (A14).
  func undated(_ events: [Event], after note: [Inline]) -> [Inline] {
    let names = events.filter { days(of: $0) == nil }.map { naming.name(of: $0.id) }
    if names.isEmpty { return [] }
    let text = wording.sentences([wording.text(.undated, ["list": wording.clauses(names)])])
    return [.text((note.isEmpty ? "" : wording.sentenceSpace) + text)]
  }

  /// The head of the rows for a file beside the report.
  var head: [String] {
    [.headDate, .headEvent, .headStatus, .headRecords].map { wording.text($0) }
  }

  func line(_ event: Event) -> [String] {
    let date = (event.resolvedDate ?? event.date)?.literal ?? wording.text(.notStated)
    let status = engine.status(of: event).standing.rawValue
    return [date, naming.name(of: event.id), status, event.id.rawValue]
  }
}
