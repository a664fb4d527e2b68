import Notation

/// One list of a dossier: the key under which it is written and how its records are read.
struct RecordList: Sendable {
  /// The key in a file, such as `commitments`.
  let key: String
  /// What kind of record the list holds.
  let kind: RecordKind
  private let reading: @Sendable (inout MappingReader, inout Dossier) -> Void
  private let merging: @Sendable (inout Dossier, Dossier) -> Void
  private let listing: @Sendable (Dossier) -> [any Record]
  private let naming: @Sendable (Dossier) -> [RecordID]
  private let keeping: @Sendable (inout Dossier, Set<RecordID>) -> Void

  private init<Item: Record>(
    _ key: String, _ kind: RecordKind,
    _ path: any WritableKeyPath<Dossier, [Item]> & Sendable, _ format: ValueFormat<Item>
  ) {
    self.key = key
    self.kind = kind
    reading = { fields, dossier in
      dossier[keyPath: path] = fields.optional(
        key, .list(of: format.defined(as: kind.rawValue)), default: [],
        "each \(kind.words)")
    }
    merging = { $0[keyPath: path] += $1[keyPath: path] }
    listing = { $0[keyPath: path] }
    naming = { $0[keyPath: path].map(\.id) }
    keeping = { dossier, ids in dossier[keyPath: path].removeAll { !ids.contains($0.id) } }
  }

  /// All lists, in the order in which a dossier keeps them: one row for each kind of record.
  static let all: [RecordList] = [
    RecordList("sources", .source, \.sources, Source.format),
    RecordList("actors", .actor, \.actors, Actor.format),
    RecordList("groups", .group, \.groups, ActorGroup.format),
    RecordList("commitments", .commitment, \.commitments, Commitment.format),
    RecordList("stocks", .stock, \.stocks, StockObservation.format),
    RecordList("documents", .documents, \.documentSets, DocumentSet.format),
    RecordList("proposals", .proposal, \.proposals, Proposal.format),
    RecordList("interests", .interest, \.interests, SectorInterest.format),
    RecordList("events", .event, \.events, Event.format),
    RecordList("engagements", .engagement, \.engagements, Engagement.format),
    RecordList("tables", .table, \.tables, DataTable.format),
    RecordList("relations", .relation, \.relations, Relation.format),
  ]

  /// Takes the list from a file's root.
  func read(_ fields: inout MappingReader, into dossier: inout Dossier) {
    reading(&fields, &dossier)
  }

  /// Adds the records of one dossier to the list of another.
  func append(_ other: Dossier, to dossier: inout Dossier) { merging(&dossier, other) }

  /// Drops the records of the list that are not among some ids.
  func keep(_ ids: Set<RecordID>, in dossier: inout Dossier) { keeping(&dossier, ids) }

  /// The names of the list's records, in their order.
  func ids(of dossier: Dossier) -> [RecordID] { naming(dossier) }

  /// The records of the list.
  func records(of dossier: Dossier) -> [any Record] { listing(dossier) }
}

extension Dossier {
  /// How a file with records is written: lists of records under the names of their kinds.
  static let recordFile = ValueFormat.mapping("a file of records") { fields -> Dossier? in
    var dossier = Dossier()
    for list in RecordList.all { list.read(&fields, into: &dossier) }
    return dossier
  }
}
