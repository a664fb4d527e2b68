public import Dossier
public import Quantities

extension Dossier {
  /// The dossier as it could have been written on a day.
  ///
  /// A source counts if it may have been published by then, a record if a passage of such a source
  /// grounds it and it does not certainly speak of a later day. Countries, groups and whatever was
  /// never grounded (relations that are inferred) stay where all that they name stays. What a record
  /// says of records that are not known is taken out of it.
  public func known(on day: CalendarDay) -> Dossier {
    var known = self
    known.sources.removeAll { ($0.published.earliest ?? day) > day }
    let sources = Set(known.sources.map(\.id))
    known.ground(in: sources, on: day)
    var (before, ids) = (-1, known.ids)
    while before != ids.count {
      before = ids.count
      known.forget(allBut: Set(ids))
      ids = known.ids
    }
    return known
  }

  /// Drops the passages of sources that are not there, with the records that rest on them alone.
  private mutating func ground(in sources: Set<RecordID>, on day: CalendarDay) {
    actors.ground(in: sources, keeping: { $0.kind == .country }) { _ in nil }
    groups.ground(in: sources, keeping: { _ in true }) { _ in nil }
    commitments.ground(in: sources) { $0.statedOn?.isBehind(day) }
    stocks.ground(in: sources) { $0.asOf.isBehind(day) }
    documentSets.ground(in: sources) { $0.date?.isBehind(day) }
    proposals.ground(in: sources) { $0.proposedOn?.isBehind(day) }
    interests.ground(in: sources) { $0.statedOn?.isBehind(day) }
    events.ground(in: sources) { $0.statusAsOf?.isBehind(day) }
    engagements.ground(in: sources) { _ in nil }
    tables.ground(in: sources) { $0.origin?.published.isBehind(day) }
    relations.ground(in: sources) { _ in nil }
    for index in proposals.indices where proposals[index].outcome != .open {
      proposals[index].outcomeEvidence.removeAll { !sources.contains($0.anchor.source) }
      if proposals[index].outcomeEvidence.isEmpty { proposals[index].outcome = .open }
    }
  }

  /// Drops records, and names in records, of what is not there.
  private mutating func forget(allBut known: Set<RecordID>) {
    sources.keepKnown(known)
    actors.keepKnown(known)
    groups.keepKnown(known)
    commitments.keepKnown(known)
    stocks.keepKnown(known)
    documentSets.keepKnown(known)
    proposals.keepKnown(known)
    interests.keepKnown(known)
    events.keepKnown(known)
    engagements.keepKnown(known)
    tables.keepKnown(known)
    relations.keepKnown(known)
  }
}

extension EDTFDate {
  /// Whether the date certainly lies behind a day; a date without a year lies nowhere.
  fileprivate func isBehind(_ day: CalendarDay) -> Bool? { earliest.map { $0 > day } }
}

extension Array where Element: Record {
  fileprivate mutating func ground(
    in sources: Set<RecordID>, keeping isKept: (Element) -> Bool = { _ in false },
    isLater: (Element) -> Bool?
  ) {
    self = compactMap { record in
      guard isLater(record) != true else { return nil }
      var grounded = record
      grounded.header.evidence.removeAll { !sources.contains($0.anchor.source) }
      let hasLostAll = grounded.header.evidence.isEmpty && !record.header.evidence.isEmpty
      return hasLostAll && !isKept(record) ? nil : grounded
    }
  }
}
