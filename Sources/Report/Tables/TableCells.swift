import Analysis
import Dossier
import Quantities
import Wording

/// Words the cells of tables.
///
/// What a record does not say is "not stated" where a reader may expect it (A14), and empty where
/// the record has no such thing.
struct TableCells {
  let naming: Naming
  let engine: FigureEngine
  /// Whether the report has entries that source names can link to.
  let linksSources: Bool
  /// The one source of all rows, which the head names in place of the cells; nil for several.
  var onlySource: RecordID?

  var wording: Wording { naming.wording }

  func record(_ id: RecordID) -> (any Record)? { naming.index.record(id) }

  /// The country of whoever acts in a record.
  func country(_ id: RecordID) -> String {
    switch record(id) {
    case let actor as Actor: actor.country.map { wording.country($0) } ?? naming.name(of: id)
    case let proposal as Proposal: party(proposal.proposer)
    case let interest as SectorInterest: party(interest.holder)
    case let commitment as Commitment: party(commitment.provider)
    case let event as Event: event.country.map { wording.country($0) } ?? ""
    case let engagement as Engagement: party(engagement.actor)
    case let stock as StockObservation: party(stock.holder)
    default: ""
    }
  }

  private func party(_ id: RecordID) -> String {
    naming.country(of: id).map { wording.country($0) } ?? naming.name(of: id)
  }

  /// The sectors, each once.
  func sectors(_ id: RecordID) -> String {
    let codes: [String] =
      switch record(id) {
      case let proposal as Proposal: proposal.topics.map(\.code)
      case let interest as SectorInterest: [interest.sector]
      case let commitment as Commitment: commitment.sectors.map(\.code)
      case let engagement as Engagement: engagement.sectors.map(\.code)
      default: []
      }
    let names = codes.map { naming.sector($0) }.reduce(into: [String]()) { names, name in
      if !names.contains(name) { names.append(name) }
    }
    return wording.clauses(names)
  }

  func date(_ id: RecordID) -> String {
    let date: EDTFDate? =
      switch record(id) {
      case let event as Event: event.resolvedDate ?? event.date
      case let commitment as Commitment: commitment.statedOn
      case let proposal as Proposal: proposal.proposedOn
      case let interest as SectorInterest: interest.statedOn
      case let stock as StockObservation: stock.asOf
      case let documents as DocumentSet: documents.date
      case let source as Source: source.published
      default: nil
      }
    return date.map { wording.date($0, .short) } ?? wording.text(.notStated)
  }

  /// How sure an event is on the report's day (A16).
  func status(_ event: Event) -> String {
    let status = engine.status(of: event)
    switch status.standing {
    case .contradicted: return wording.text(.contradictedLater)
    case .unknown:
      let date = status.asOf.map { wording.date($0, .short) } ?? ""
      return wording.text(.plannedAsOf, ["date": date])
    default: return wording.term(.status, status.standing.rawValue)
    }
  }

  /// The stated sum, with the source's conversion in brackets.
  func amount(_ id: RecordID) -> String {
    let amounts =
      (record(id) as? Commitment)?.amounts
      ?? [(record(id) as? StockObservation)?.amount]
      .compactMap(\.self)
    guard let first = amounts.first else { return wording.text(.notStated) }
    let converted = amounts.dropFirst().map { wording.amount($0.amount, .short) }
    let stated = wording.amount(first.amount, .short)
    return converted.isEmpty ? stated : wording.bracketed(wording.clauses(converted), after: stated)
  }

  /// The one source that all records rest on; nil for several.
  func commonSource(of records: [RecordID]) -> RecordID? {
    let sources = Set(engine.trail(of: records).map(\.evidence.anchor.source))
    return sources.count == 1 ? sources.first : nil
  }

  /// The passages, each source linked to its entry: `Tokyo 2025, ¶ 9`.
  func evidence(_ id: RecordID) -> [Inline] {
    let writer = NoteWriter(naming: naming, linksSources: linksSources)
    let anchors = engine.trail(of: [id]).map(\.evidence.anchor)
    if let onlySource {
      let passages = [Inline.text(writer.paragraphs(anchors.map(\.paragraph)))]
      return linksSources
        ? [.reference(passages, anchor: SourceAnchor.name(onlySource))] : passages
    }
    var cell: [Inline] = []
    for source in naming.index.dossier.sources.map(\.id) {
      let paragraphs = anchors.filter { $0.source == source }.map(\.paragraph)
      if paragraphs.isEmpty { continue }
      if !cell.isEmpty { cell.append(.text(wording.clauseMark)) }
      cell += [writer.name(of: source), .text(wording.seriesMark + writer.paragraphs(paragraphs))]
    }
    return cell
  }
}
