import Analysis
import Dossier
import Wording

extension TableColumn {
  /// What the column says of a record; empty where the record has no such thing.
  func cell(_ id: RecordID, _ cells: TableCells) -> [Inline] {
    if self == .evidence { return cells.evidence(id) }
    let text = text(id, cells)
    return text.isEmpty ? [] : [.text(text)]
  }

  private func text(_ id: RecordID, _ cells: TableCells) -> String {
    switch self {
    case .name: cells.naming.name(of: id)
    case .country: cells.country(id)
    case .sector: cells.sectors(id)
    case .date: cells.date(id)
    case .amount: cells.amount(id)
    case .remark: cells.record(id).map { cells.naming.remark(of: $0) } ?? ""
    case .scope, .outcome, .strict:
      (cells.record(id) as? Proposal).map { ofProposal($0, cells) } ?? ""
    case .mode, .counterpart:
      (cells.record(id) as? SectorInterest).map { ofInterest($0, cells) } ?? ""
    case .status, .place, .participants:
      (cells.record(id) as? Event).map { ofEvent($0, cells) } ?? ""
    case .class, .provider, .receiver, .funding, .period:
      (cells.record(id) as? Commitment).map { ofCommitment($0, cells) } ?? ""
    case .office:
      (cells.record(id) as? Actor).map { cells.naming.text($0.office, "office", of: $0) } ?? ""
    case .evidence: ""
    }
  }

  private func ofProposal(_ proposal: Proposal, _ cells: TableCells) -> String {
    switch self {
    case .scope: cells.wording.term(.scope, proposal.scope.rawValue)
    case .outcome: cells.wording.term(.outcome, proposal.outcome.rawValue)
    default: proposal.isStrict ? cells.wording.text(.proposed) : ""
    }
  }

  private func ofInterest(_ interest: SectorInterest, _ cells: TableCells) -> String {
    self == .mode
      ? cells.wording.term(.mode, interest.mode.rawValue)
      : interest.counterpart.map { cells.naming.name(of: $0) } ?? ""
  }

  private func ofEvent(_ event: Event, _ cells: TableCells) -> String {
    switch self {
    case .status: cells.status(event)
    case .place: cells.naming.text(event.place, "place", of: event)
    default: cells.wording.series(event.participants.map { cells.naming.name(of: $0) })
    }
  }

  private func ofCommitment(_ commitment: Commitment, _ cells: TableCells) -> String {
    switch self {
    case .class: cells.wording.term(.commitmentClass, commitment.commitmentClass.rawValue)
    case .provider: cells.naming.name(of: commitment.provider)
    case .receiver: cells.naming.name(of: commitment.receiver)
    case .funding: cells.wording.term(.funding, commitment.funding.rawValue)
    default: commitment.horizon.map { cells.wording.duration($0) } ?? cells.wording.text(.notStated)
    }
  }
}
