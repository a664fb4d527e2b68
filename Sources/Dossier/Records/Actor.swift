/// A person, organisation, company or country that acts or speaks.
public struct Actor: Record {
  /// What the actor is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case country, person, organisation, company
  }

  /// The name, place and words; the label is the actor's name.
  public var header: RecordHeader
  /// What the actor is.
  public var kind: Kind
  /// The country by ISO 3166-1 alpha-2: the one it is, or the one it belongs to.
  public var country: String?
  /// The office of a person, as of the sources.
  public var office: LocalizedText

  /// Creates an actor.
  public init(
    header: RecordHeader, kind: Kind, country: String? = nil,
    office: LocalizedText = LocalizedText()
  ) {
    self.header = header
    self.kind = kind
    self.country = country
    self.office = office
  }
}

/// Actors that are counted together, with a member count that is checked (A23).
public struct ActorGroup: Record {
  /// The name, place and words.
  public var header: RecordHeader
  /// The UN M49 code of a region, such as `143`; nil for other groups.
  public var m49: String?
  /// The members' ids.
  public var members: [RecordID]
  /// The number of members that must be there.
  public var memberCount: Int

  /// Creates a group.
  public init(header: RecordHeader, m49: String? = nil, members: [RecordID], memberCount: Int) {
    self.header = header
    self.m49 = m49
    self.members = members
    self.memberCount = memberCount
  }
}
