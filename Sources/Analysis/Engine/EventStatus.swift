public import Dossier
public import Quantities

/// How sure an event is on a day, by everything that the dossier holds.
public struct EventStatus: Hashable, Sendable {
  /// How sure an event is.
  public enum Standing: String, Hashable, Sendable, CaseIterable {
    case held, planned, proposed, postponed, cancelled
    /// Its day passed without evidence that it happened (A16); printed as planned, as of a date.
    case unknown
    /// A later record speaks against it.
    case contradicted
  }

  /// How sure it is.
  public var standing: Standing
  /// What the record itself says.
  public var recorded: Event.Status
  /// As of when the record says so: "planned (as of …)".
  public var asOf: EDTFDate?
  /// The records that changed the recorded status: contradicting ones, or the event that it became.
  public var records: [RecordID]

  /// Creates a status.
  public init(
    standing: Standing, recorded: Event.Status, asOf: EDTFDate?, records: [RecordID] = []
  ) {
    self.standing = standing
    self.recorded = recorded
    self.asOf = asOf
    self.records = records
  }
}

extension RecordIndex {
  /// The status of an event on a day, from what was known on it.
  func status(of event: Event, on day: CalendarDay) -> EventStatus {
    var status = EventStatus(
      standing: EventStatus.Standing(event.status), recorded: event.status,
      asOf: event.statusAsOf ?? entries[event.id]?.date)
    if event.status == .held || event.status == .cancelled { return status }
    let held = sameThing.members(of: event.id).filter {
      events[$0]?.status == .held && isKnown($0, on: day)
    }
    if !held.isEmpty {
      (status.standing, status.records) = (.held, held)
      return status
    }
    let against = contradicting(event).filter { isKnown($0, on: day) }
    if !against.isEmpty {
      (status.standing, status.records) = (.contradicted, against)
    } else if [.planned, .proposed].contains(event.status),
      let last = (event.resolvedDate ?? event.date)?.latest, last < day
    {
      status.standing = .unknown
    }
    return status
  }

  /// The records that speak against an event: those said to contradict it, and held events that it
  /// is said to contradict.
  private func contradicting(_ event: Event) -> [RecordID] {
    let relations = relations(.contradicts)
    let speaking = relations.filter { $0.to == event.id }.map(\.from)
    let spokenOf = relations.filter { $0.from == event.id && events[$0.to]?.status == .held }
    return Set(speaking + spokenOf.map(\.to)).sorted()
  }
}

extension EventStatus.Standing {
  fileprivate init(_ status: Event.Status) {
    self =
      switch status {
      case .planned: .planned
      case .held: .held
      case .cancelled: .cancelled
      case .postponed: .postponed
      case .proposed: .proposed
      case .unknown: .unknown
      }
  }
}
