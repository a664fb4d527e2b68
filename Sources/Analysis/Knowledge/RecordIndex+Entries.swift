import Dossier
import Quantities

extension RecordIndex {
  /// What is known of every record, in the order of the dossier's lists.
  static func entries(of dossier: Dossier) -> [RecordID: Entry] {
    var listing = Listing()
    listing.add(dossier.sources, as: .source) { $0.published }
    listing.add(dossier.actors, as: .actor) { _ in nil }
    listing.add(dossier.groups, as: .group) { _ in nil }
    listing.add(dossier.commitments, as: .commitment, dated: \.statedDate)
    listing.add(dossier.stocks, as: .stock, dated: \.statedDate)
    listing.add(dossier.documentSets, as: .documents, dated: \.statedDate)
    listing.add(dossier.proposals, as: .proposal, dated: \.statedDate)
    listing.add(dossier.interests, as: .interest, dated: \.statedDate)
    listing.add(dossier.events, as: .event, dated: \.statedDate)
    listing.add(dossier.engagements, as: .engagement, dated: \.statedDate)
    listing.add(dossier.tables, as: .table) { $0.origin?.published }
    listing.add(dossier.relations, as: .relation) { _ in nil }
    return listing.dated(by: dossier.sources)
  }

  /// Entries while they are gathered.
  private struct Listing {
    private var entries: [(RecordID, Entry)] = []

    mutating func add<R: Record>(
      _ records: [R], as kind: RecordKind, dated date: (R) -> EDTFDate?
    ) {
      for record in records {
        let entry = Entry(
          kind: kind, place: entries.count, header: record.header, date: date(record))
        entries.append((record.id, entry))
      }
    }

    /// The entries by id; one without a date has the first date on which a source of it was
    /// published.
    func dated(by sources: [Source]) -> [RecordID: Entry] {
      let published = Dictionary(sources.map { ($0.id, $0.published) }) { first, _ in first }
      let dated = entries.map { id, entry in
        var entry = entry
        entry.date =
          entry.date
          ?? entry.header.evidence.compactMap { published[$0.anchor.source] }
          .min { $0.orderingKey < $1.orderingKey }
        entry.order = entry.date.flatMap(Self.order)
        return (id, entry)
      }
      return Dictionary(dated) { first, _ in first }
    }

    private static func order(_ date: EDTFDate) -> EDTFDate.OrderingKey? {
      date.earliest == nil && date.latest == nil ? nil : date.orderingKey
    }
  }

  /// Whether a record was known on a day: it does not certainly speak of a later one.
  func isKnown(_ id: RecordID, on day: CalendarDay) -> Bool {
    guard let first = entries[id]?.date?.earliest else { return true }
    return first <= day
  }

  /// The latest date that records speak of; nil where none has a year.
  func latestDate(of ids: [RecordID]) -> EDTFDate? {
    var latest: (order: EDTFDate.OrderingKey, date: EDTFDate?)?
    for id in ids {
      guard let entry = entries[id], let order = entry.order else { continue }
      if latest.map({ $0.order < order }) ?? true { latest = (order, entry.date) }
    }
    return latest?.date
  }
}
