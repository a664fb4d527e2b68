import Dossier
import Quantities

/// A dossier with everything that questions look up, built once.
///
/// A class, because questions and engines hand it on all the time, and copies of so many tables are
/// not free.
final class RecordIndex: Sendable {
  let dossier: Dossier
  let sectors: SectorTree
  /// Records that are the same thing (A1).
  let sameThing: Clusters
  /// Translations and syndicated copies, which are one source (A24).
  let sourceFamilies: Clusters
  let actors: [RecordID: Actor]
  let groups: [RecordID: ActorGroup]
  let sources: [RecordID: Source]
  let commitments: [RecordID: Commitment]
  let events: [RecordID: Event]
  let tables: [RecordID: DataTable]
  /// Every record by its id.
  let entries: [RecordID: Entry]
  let replacements = ReplacementMemo()
  private let relations: [Relation.Kind: [Relation]]
  private let countryPlaces: [String: Int]
  private let groupCountries: [RecordID: Set<String>]

  /// What is known of a record of any kind.
  struct Entry: Sendable {
    var kind: RecordKind
    /// The place in the dossier, for a stable order.
    var place: Int
    var header: RecordHeader
    var date: EDTFDate?
    /// What the date is sorted by; nil where it has no year.
    var order: EDTFDate.OrderingKey?
  }

  init(_ dossier: Dossier) {
    self.dossier = dossier
    sectors = SectorTree(dossier.sectors)
    actors = Self.byID(dossier.actors)
    groups = Self.byID(dossier.groups)
    sources = Self.byID(dossier.sources)
    commitments = Self.byID(dossier.commitments)
    events = Self.byID(dossier.events)
    tables = Self.byID(dossier.tables)
    entries = Self.entries(of: dossier)
    relations = Dictionary(grouping: dossier.relations, by: \.kind)
    sameThing = Clusters(
      joining: (relations[.sameAs] ?? []).map { ($0.from, $0.to) })
    sourceFamilies = Self.families(of: dossier.sources)
    countryPlaces = Self.countryPlaces(of: dossier.actors)
    let actors = actors
    groupCountries = groups.mapValues { group in
      Set(group.members.compactMap { actors[$0]?.country })
    }
  }

  /// The relations of a kind, in the order of the dossier.
  func relations(_ kind: Relation.Kind) -> [Relation] { relations[kind] ?? [] }

  /// The place of a record in the dossier; unknown ones come last.
  func place(of id: RecordID) -> Int { entries[id]?.place ?? .max }

  /// The place of a country: that of the first country actor, else of the first actor.
  func place(ofCountry code: String) -> Int { countryPlaces[code] ?? .max }

  /// The countries of the dossier's actors, in their order.
  var countries: [String] {
    countryPlaces.keys.sorted { place(ofCountry: $0) < place(ofCountry: $1) }
  }

  /// The country that an actor is or belongs to; nil for groups and actors without one.
  func country(of id: RecordID) -> String? { actors[id]?.country }

  /// The countries of a group's members; empty for a single actor.
  func memberCountries(of id: RecordID) -> Set<String> { groupCountries[id] ?? [] }

  /// The actors that an id stands for: the members of a group, else the id.
  func expanded(_ id: RecordID) -> Set<RecordID> { Set(groups[id]?.members ?? [id]) }
}

extension RecordIndex {
  private static func byID<R: Record>(_ records: [R]) -> [RecordID: R] {
    Dictionary(records.map { ($0.id, $0) }) { first, _ in first }
  }

  private static func families(of sources: [Source]) -> Clusters {
    let translations = sources.compactMap { source in
      source.translationOf.map { (source.id, $0) }
    }
    var first: [String: RecordID] = [:]
    let copies = sources.compactMap { source -> (RecordID, RecordID)? in
      guard let group = source.syndicationGroup else { return nil }
      defer { first[group] = first[group] ?? source.id }
      return first[group].map { (source.id, $0) }
    }
    return Clusters(joining: translations + copies)
  }

  private static func countryPlaces(of actors: [Actor]) -> [String: Int] {
    var places: [String: Int] = [:]
    for (place, actor) in (actors.filter { $0.kind == .country } + actors).enumerated() {
      if let country = actor.country, places[country] == nil { places[country] = place }
    }
    return places
  }
}
