import Wording
import Analysis
import Dossier
import Quantities

/// The columns of a record in a table, by its kind.
struct RecordCells {
  /// A column's key and the record's value in it.
  typealias Pair = (key: String, cell: ShownTable.Cell)

  /// The words of records and values.
  let naming: Naming
  /// Answers what depends on the day, such as the status of an event.
  let engine: FigureEngine

  /// The values of a record: id and name first, evidence last.
  func cells(of id: RecordID) -> [Pair] {
    guard let record = naming.index.record(id) else { return [("id", Cell(id.rawValue))] }
    let name = Cell(naming.record(id))
    let head: [Pair] = [("id", Cell(id.rawValue)), ("label", name)]
    return head + details(of: record) + evidence(of: record)
  }

  private typealias Cell = ShownTable.Cell

  private func details(of record: any Record) -> [Pair] {
    switch record {
    case let source as Source: cells(source)
    case let commitment as Commitment: cells(commitment)
    case let stock as StockObservation: cells(stock)
    case let documents as DocumentSet: cells(documents)
    case let proposal as Proposal: cells(proposal)
    case let interest as SectorInterest: cells(interest)
    case let event as Event: cells(event)
    case let engagement as Engagement: cells(engagement)
    case let actor as Actor: cells(actor)
    case let table as DataTable: cells(table)
    default: []
    }
  }

  private func evidence(of record: any Record) -> [Pair] {
    let anchors = record.header.evidence.map(\.anchor)
    guard !anchors.isEmpty else { return [] }
    let words = anchors.map { "\($0.source) ¶\u{00a0}\($0.paragraph)" }
    let cell = Cell(
      words.joined(separator: ", "), literal: anchors.map(\.literal).joined(separator: " "))
    return [("evidence", cell)]
  }

  private func cells(_ source: Source) -> [Pair] {
    [
      ("publisher", Cell(source.publisher ?? "")), ("language", Cell(source.language)),
      ("published", naming.cell(source.published)), ("tier", Cell(String(source.tier))),
      ("file", Cell(source.file)),
      ("sha256", Cell(String(source.sha256.prefix(12)), literal: source.sha256)),
    ]
  }

  private func cells(_ commitment: Commitment) -> [Pair] {
    [
      ("class", Cell(commitment.commitmentClass.rawValue)),
      ("provider", naming.cell(commitment.provider)),
      ("receiver", naming.cell(commitment.receiver)),
      ("amount", naming.cell(commitment.amounts)),
      (
        "horizon",
        commitment.horizon.map { Cell(naming.wording.duration($0), literal: $0.literal) }
          ?? Cell("")
      ), ("funding", Cell(commitment.funding.rawValue)),
      ("sectors", naming.cell(commitment.sectors)),
      ("stated-on", naming.cell(commitment.statedOn)),
    ]
  }

  private func cells(_ stock: StockObservation) -> [Pair] {
    [
      ("measure", Cell(stock.measure)), ("holder", naming.cell(stock.holder)),
      ("counterpart", naming.cell(stock.counterpart)), ("amount", naming.cell([stock.amount])),
      ("as-of", naming.cell(stock.asOf)),
      (
        "duration",
        stock.duration.map { Cell(naming.wording.duration($0), literal: $0.literal) }
          ?? Cell(naming.wording.text(.notStated), literal: "")
      ),
    ]
  }

  private func cells(_ documents: DocumentSet) -> [Pair] {
    [
      ("count", Cell(naming.wording.number(documents.count), literal: documents.count.literal)),
      ("parties", naming.cell(documents.parties)), ("value", naming.cell(documents.value)),
      ("date", naming.cell(documents.date)),
    ]
  }

  private func cells(_ proposal: Proposal) -> [Pair] {
    [
      ("proposer", naming.cell(proposal.proposer)), ("scope", Cell(proposal.scope.rawValue)),
      ("strict", Cell(proposal.isStrict ? "yes" : "no")),
      ("topics", naming.cell(proposal.topics)), ("outcome", Cell(proposal.outcome.rawValue)),
    ]
  }

  private func cells(_ interest: SectorInterest) -> [Pair] {
    [
      ("holder", naming.cell(interest.holder)), ("sector", naming.sector(interest.sector)),
      ("mode", Cell(interest.mode.rawValue)), ("concept", Cell(interest.concept ?? "")),
    ]
  }

  private func cells(_ event: Event) -> [Pair] {
    let status = engine.status(of: event)
    return [
      ("date", naming.cell(event.resolvedDate ?? event.date)), ("kind", Cell(event.kind.rawValue)),
      ("status", Cell(status.standing.rawValue)), ("as-of", naming.cell(status.asOf)),
      ("place", Cell(event.place.text(in: naming.wording.language) ?? "")),
      ("participants", naming.cell(event.participants)),
    ]
  }

  private func cells(_ engagement: Engagement) -> [Pair] {
    [
      ("actor", naming.cell(engagement.actor)),
      ("counterpart", naming.cell(engagement.counterpart)),
      ("sectors", naming.cell(engagement.sectors)),
    ]
  }

  private func cells(_ table: DataTable) -> [Pair] {
    [
      ("file", Cell(table.file)), ("publisher", Cell(table.origin?.publisher ?? "")),
      ("published", table.origin.map { naming.cell($0.published) } ?? Cell("")),
      ("rows", Cell(String(table.rows.count))),
      ("series", Cell(table.series.map(\.column).joined(separator: " "))),
      ("licence", Cell(table.licence ?? "")),
    ]
  }

  private func cells(_ actor: Actor) -> [Pair] {
    [
      ("kind", Cell(actor.kind.rawValue)), ("country", Cell(actor.country ?? "")),
      ("office", Cell(actor.office.text(in: naming.wording.language) ?? "")),
    ]
  }
}
