/// Finds records by id; built once for a dossier, and shared.
public final class DossierIndex: Sendable {
  /// The dossier that is indexed.
  public let dossier: Dossier
  private let entries: [RecordID: Entry]
  private let outgoing: [RecordID: [Relation]]
  private let incoming: [RecordID: [Relation]]

  private struct Entry: Sendable {
    var kind: RecordKind
    var record: any Record
  }

  /// Indexes a dossier; where an id stands twice, its first record is found.
  public init(_ dossier: Dossier) {
    self.dossier = dossier
    var entries: [RecordID: Entry] = [:]
    for list in RecordList.all {
      for record in list.records(of: dossier) where entries[record.id] == nil {
        entries[record.id] = Entry(kind: list.kind, record: record)
      }
    }
    self.entries = entries
    outgoing = Dictionary(grouping: dossier.relations, by: \.from)
    incoming = Dictionary(grouping: dossier.relations, by: \.to)
  }

  /// The record of an id; nil where there is none.
  public func record(_ id: RecordID) -> (any Record)? { entries[id]?.record }

  /// The record of an id, where it is of the wanted type: `index.record(id, as: Source.self)`.
  public func record<Wanted: Record>(_ id: RecordID, as type: Wanted.Type) -> Wanted? {
    entries[id]?.record as? Wanted
  }

  /// What kind of record an id names; nil where there is none.
  public func kind(of id: RecordID) -> RecordKind? { entries[id]?.kind }

  /// All ids in alphabetical order.
  public var ids: [RecordID] { entries.keys.sorted() }

  /// The relations that start at a record, in the dossier's order.
  public func relations(from id: RecordID) -> [Relation] { outgoing[id] ?? [] }

  /// The relations that end at a record, in the dossier's order.
  public func relations(to id: RecordID) -> [Relation] { incoming[id] ?? [] }
}

extension DossierIndex {
  /// The label of a record in a language; nil where it has none, as with countries.
  public func label(of id: RecordID, in language: String) -> String? {
    record(id)?.header.label.text(in: language)
  }

  /// The actors that an id stands for: a group's members in order, an actor itself, else none.
  public func actors(of id: RecordID) -> [Actor] {
    if let group = record(id, as: ActorGroup.self) {
      return group.members.compactMap { record($0, as: Actor.self) }
    }
    return record(id, as: Actor.self).map { [$0] } ?? []
  }

  /// The commitments that name another as their parent, in the dossier's order.
  public func parts(of id: RecordID) -> [Commitment] {
    dossier.commitments.filter { $0.parent == id }
  }
}
