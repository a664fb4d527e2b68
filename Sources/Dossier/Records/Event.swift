public import Quantities

/// Something that happens or happened at a time.
public struct Event: Record {
  /// What kind of event it is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case summit, meeting, visit, conference, forum, signing, declaration, launch, service
    case observance, announcement, founding
  }

  /// How sure it is.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    case planned, held, cancelled, postponed, proposed, unknown
  }

  /// The name, place, words and ground.
  public var header: RecordHeader
  /// What kind of event it is.
  public var kind: Kind
  /// When it happens; as the source has it, perhaps without a year.
  public var date: EDTFDate?
  /// The date as we read it, where the source's is incomplete.
  public var resolvedDate: EDTFDate?
  /// Why it is read so.
  public var resolvedBasis: LocalizedText
  /// The place, in words.
  public var place: LocalizedText
  /// The country of the place, by ISO 3166-1 alpha-2.
  public var country: String?
  /// Who takes part: actors and groups.
  public var participants: [RecordID]
  /// The event that it belongs to.
  public var partOf: RecordID?
  /// How sure it is.
  public var status: Status
  /// As of when the status holds (A16).
  public var statusAsOf: EDTFDate?
  /// The lane of a timeline that it belongs to, such as `meetings`, `agreed`, `ahead`.
  public var lane: String?

  /// Creates an event.
  public init(
    header: RecordHeader, kind: Kind, date: EDTFDate?, resolvedDate: EDTFDate? = nil,
    resolvedBasis: LocalizedText = LocalizedText(), place: LocalizedText = LocalizedText(),
    country: String? = nil, participants: [RecordID] = [], partOf: RecordID? = nil,
    status: Status, statusAsOf: EDTFDate? = nil, lane: String? = nil
  ) {
    self.header = header
    self.kind = kind
    self.date = date
    self.resolvedDate = resolvedDate
    self.resolvedBasis = resolvedBasis
    self.place = place
    self.country = country
    self.participants = participants
    self.partOf = partOf
    self.status = status
    self.statusAsOf = statusAsOf
    self.lane = lane
  }
}

/// An actor's work for or with another that a source names: companies in a country, for example.
public struct Engagement: Record {
  /// The name, place, words and ground.
  public var header: RecordHeader
  /// Who is at work: usually a company.
  public var actor: RecordID
  /// With whom.
  public var counterpart: RecordID
  /// The sectors.
  public var sectors: [SectorShare]

  /// Creates an engagement.
  public init(
    header: RecordHeader, actor: RecordID, counterpart: RecordID, sectors: [SectorShare] = []
  ) {
    self.header = header
    self.actor = actor
    self.counterpart = counterpart
    self.sectors = sectors
  }
}
