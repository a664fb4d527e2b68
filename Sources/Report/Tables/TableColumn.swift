import Dossier
import Wording

/// A column that tables can have: what it says of a record, how it is set, what stands above it.
enum TableColumn: String, Hashable, Sendable, CaseIterable {
  case name, country, sector, scope, outcome, strict, mode, status, date, place, `class`, amount
  case provider, receiver, funding, period, counterpart, office, participants, remark, evidence

  /// How the column is set.
  var kind: TableBlock.ColumnKind {
    switch self {
    case .scope, .mode: .tag
    case .amount: .number
    case .evidence: .evidence
    default: .text
    }
  }

  /// The words above the column; those of a name depend on the kind of the records.
  func heading(_ record: (any Record)?) -> MessageKey {
    switch self {
    case .name: Self.nameHeading(record)
    case .country: .headCountry
    case .sector: .headSector
    case .scope: .headScope
    case .outcome: .headOutcome
    case .strict, .class: .headClass
    case .mode: .headMode
    case .status: .headStatus
    case .date: .headDate
    case .place: .headPlace
    case .amount: .headAmount
    case .provider: .headProvider
    case .receiver: .headReceiver
    case .funding: .headFunding
    case .period: .headPeriod
    case .counterpart: .headReceiver
    case .office, .participants: .headParticipants
    case .remark: .headNote
    case .evidence: .headEvidence
    }
  }

  private static func nameHeading(_ record: (any Record)?) -> MessageKey {
    switch record {
    case is Proposal: .headProposal
    case is Event: .headEvent
    case is SectorInterest: .headTopic
    case is Source: .headSource
    case let actor as Actor where actor.kind == .company: .headCompany
    case is Actor: .headParticipants
    default: .headKind
    }
  }
}
