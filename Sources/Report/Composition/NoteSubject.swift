import Dossier
import Wording

/// What a note is about, in few words.
struct NoteSubject {
  private let records: [RecordID]
  private let naming: Naming

  init(_ records: [RecordID], in naming: Naming) {
    self.records = records
    self.naming = naming
  }

  /// The record's name; for several of one kind their number, else the first name and how many more.
  var name: String {
    guard let first = records.first else { return "" }
    if records.count == 1 { return naming.name(of: first) }
    if let count { return count }
    let others = naming.wording.plural(.others, records.count - 1)
    return naming.wording.list([naming.name(of: first), others])
  }

  /// The number of records, with the noun of their kind; nil for one, and for several kinds.
  var count: String? {
    let kinds = Set(records.map(kind))
    guard records.count > 1, kinds.count == 1, let kind = kinds.first, let kind else { return nil }
    return naming.wording.plural(kind, records.count)
  }

  /// The noun of a record's kind; nil for kinds that have none.
  private func kind(of id: RecordID) -> PluralKey? {
    switch naming.index.kind(of: id) {
    case .commitment: .commitments
    case .proposal: .proposals
    case .interest: .interests
    case .event: .events
    case .engagement: .companies
    case .source: .sources
    default: nil
    }
  }
}
