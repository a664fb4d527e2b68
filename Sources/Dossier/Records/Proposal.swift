public import Quantities

/// Something that an actor wants to see done together.
public struct Proposal: Record {
  /// How far it reaches.
  public enum Scope: String, Hashable, Sendable, CaseIterable {
    case national, bilateral, region, global
  }

  /// What has become of it.
  public enum Outcome: String, Hashable, Sendable, CaseIterable {
    case open, endorsed, adopted
    case partiallyRealised = "partially-realised"
    case rejected, superseded
  }

  /// The name, place, words and ground.
  public var header: RecordHeader
  /// Who proposes.
  public var proposer: RecordID
  /// How far it reaches.
  public var scope: Scope
  /// Where it would have its seat: an actor of kind country, or words in the remark.
  public var host: RecordID?
  /// The sectors that it concerns.
  public var topics: [SectorShare]
  /// Whether the source itself calls it a proposal (A20).
  public var isStrict: Bool
  /// What has become of it.
  public var outcome: Outcome
  /// The ground of the outcome; empty where it is open.
  public var outcomeEvidence: [Evidence]
  /// When it was proposed.
  public var proposedOn: EDTFDate?
  /// The date or span that it aims at.
  public var target: EDTFDate?

  /// Creates a proposal.
  public init(
    header: RecordHeader, proposer: RecordID, scope: Scope, host: RecordID? = nil,
    topics: [SectorShare] = [], isStrict: Bool, outcome: Outcome = .open,
    outcomeEvidence: [Evidence] = [], proposedOn: EDTFDate? = nil, target: EDTFDate? = nil
  ) {
    self.header = header
    self.proposer = proposer
    self.scope = scope
    self.host = host
    self.topics = topics
    self.isStrict = isStrict
    self.outcome = outcome
    self.outcomeEvidence = outcomeEvidence
    self.proposedOn = proposedOn
    self.target = target
  }
}

/// An actor's interest in a sector.
public struct SectorInterest: Record {
  /// In which way the sector is named.
  public enum Mode: String, Hashable, Sendable, CaseIterable {
    case priority, interest, potential, offer
    case pastSupport = "past-support"
  }

  /// The name, place, words and ground.
  public var header: RecordHeader
  /// Whose interest.
  public var holder: RecordID
  /// Towards whom.
  public var counterpart: RecordID?
  /// The sector's code.
  public var sector: String
  /// In which way.
  public var mode: Mode
  /// Restatements of one concept share this name and count once (A18); nil for the record's own.
  public var concept: String?
  /// The day on which it was said.
  public var statedOn: EDTFDate?

  /// Creates an interest.
  public init(
    header: RecordHeader, holder: RecordID, counterpart: RecordID? = nil, sector: String,
    mode: Mode, concept: String? = nil, statedOn: EDTFDate? = nil
  ) {
    self.header = header
    self.holder = holder
    self.counterpart = counterpart
    self.sector = sector
    self.mode = mode
    self.concept = concept
    self.statedOn = statedOn
  }
}
