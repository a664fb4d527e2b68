import Dossier

/// A record that can be cut down to what names known records only.
protocol Knowable: Record {
  /// The records without which it says nothing.
  var needed: [RecordID] { get }
  /// Takes the names of other records out.
  mutating func forget(allBut known: Set<RecordID>)
}

extension Array where Element: Knowable {
  /// Drops records that need an unknown one, and the unknown names in all others.
  mutating func keepKnown(_ known: Set<RecordID>) {
    self = filter { $0.needed.allSatisfy(known.contains) }.map { record in
      var kept = record
      kept.forget(allBut: known)
      for index in kept.header.evidence.indices {
        kept.header.evidence[index].speaker.keep(known)
      }
      return kept
    }
  }
}

extension RecordID? {
  fileprivate mutating func keep(_ known: Set<RecordID>) {
    if let id = self, !known.contains(id) { self = nil }
  }
}

extension [RecordID] {
  fileprivate mutating func keep(_ known: Set<RecordID>) { removeAll { !known.contains($0) } }
}

extension Source: Knowable {
  var needed: [RecordID] { [] }
  mutating func forget(allBut known: Set<RecordID>) { translationOf.keep(known) }
}

extension Actor: Knowable {
  var needed: [RecordID] { [] }
  mutating func forget(allBut known: Set<RecordID>) {}
}

extension ActorGroup: Knowable {
  var needed: [RecordID] { members }
  mutating func forget(allBut known: Set<RecordID>) {}
}

extension Commitment: Knowable {
  var needed: [RecordID] { [provider, receiver] }
  mutating func forget(allBut known: Set<RecordID>) {
    umbrella.keep(known)
    parent.keep(known)
    revises.keep(known)
  }
}

extension StockObservation: Knowable {
  var needed: [RecordID] { [holder, counterpart] }
  mutating func forget(allBut known: Set<RecordID>) {}
}

extension DocumentSet: Knowable {
  var needed: [RecordID] { parties }
  mutating func forget(allBut known: Set<RecordID>) {
    value.keep(known)
    includes.keep(known)
  }
}

extension Proposal: Knowable {
  var needed: [RecordID] { [proposer] }
  mutating func forget(allBut known: Set<RecordID>) { host.keep(known) }
}

extension SectorInterest: Knowable {
  var needed: [RecordID] { [holder] }
  mutating func forget(allBut known: Set<RecordID>) { counterpart.keep(known) }
}

extension Event: Knowable {
  var needed: [RecordID] { [] }
  mutating func forget(allBut known: Set<RecordID>) {
    participants.keep(known)
    partOf.keep(known)
  }
}

extension Engagement: Knowable {
  var needed: [RecordID] { [actor, counterpart] }
  mutating func forget(allBut known: Set<RecordID>) {}
}

extension DataTable: Knowable {
  var needed: [RecordID] { [] }
  mutating func forget(allBut known: Set<RecordID>) {}
}

extension Relation: Knowable {
  var needed: [RecordID] { [from, to] }
  mutating func forget(allBut known: Set<RecordID>) {}
}
