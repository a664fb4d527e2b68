public import Quantities

/// Where money stands on the way from word to deed; the order of the cases is the ladder.
public enum CommitmentClass: String, Hashable, Sendable, CaseIterable {
  case expectedAnnouncement = "expected-announcement"
  case intention
  case target
  case pledge
  case mou
  case signedAgreement = "signed-agreement"
  case allocation
  case disbursement
  case suspended
  case cancelled
  case superseded
  case lapsed
}

/// How a sum came about.
public enum AmountRole: String, Hashable, Sendable, CaseIterable {
  case stated
  case convertedBySource = "converted-by-source"
  case convertedByUs = "converted-by-us"
}

/// A sum in a record, with how it came about.
public struct StatedAmount: Hashable, Sendable {
  /// The sum.
  public var amount: Amount
  /// How it came about.
  public var role: AmountRole
  /// Whether the currency's code is our reading of a bare "dollar".
  public var currencyIsAssumed: Bool

  /// Creates a sum.
  public init(_ amount: Amount, role: AmountRole = .stated, currencyIsAssumed: Bool = false) {
    self.amount = amount
    self.role = role
    self.currencyIsAssumed = currencyIsAssumed
  }
}

/// A share of a record that belongs to one sector.
public struct SectorShare: Hashable, Sendable {
  /// The code in the sector vocabulary, such as `210`.
  public var code: String
  /// The stated share in per cent; nil where none is stated.
  ///
  /// Stated shares sum to 100 (A21).
  public var percent: ExactDecimal?

  /// Creates a share.
  public init(code: String, percent: ExactDecimal? = nil) {
    self.code = code
    self.percent = percent
  }
}

/// Something that someone undertakes to give or to do for someone.
public struct Commitment: Record {
  /// Who pays in the end.
  public enum Funding: String, Hashable, Sendable, CaseIterable {
    case `public`, `private`, mixed, unspecified
  }

  /// Whether the money comes on top of what was there.
  public enum NewMoney: String, Hashable, Sendable, CaseIterable {
    case yes, no, unknown
  }

  /// The name, place, words and ground.
  public var header: RecordHeader
  /// Who gives: an actor or a group.
  public var provider: RecordID
  /// Who receives: an actor or a group.
  public var receiver: RecordID
  /// The rung of the ladder.
  public var commitmentClass: CommitmentClass
  /// The kind of contribution, in words of the field: `investment`, `loan`, `grant`, `technical`.
  public var instrument: String?
  /// The sums: the stated one first, conversions behind it; empty where none is stated.
  public var amounts: [StatedAmount]
  /// Who pays in the end.
  public var funding: Funding
  /// Whether the money is new.
  public var newMoney: NewMoney
  /// The day on which it was said or signed.
  public var statedOn: EDTFDate?
  /// How long it is for.
  public var horizon: ISODuration?
  /// The span of time that the horizon covers.
  public var period: EDTFDate?
  /// The sectors.
  public var sectors: [SectorShare]
  /// The announcement that it is a part of, by name.
  public var umbrella: RecordID?
  /// The commitment that contains it (A8).
  public var parent: RecordID?
  /// The commitment that it replaces (A26).
  public var revises: RecordID?
  /// Whether it depends on something else.
  public var isConditional: Bool

  /// Creates a commitment.
  public init(
    header: RecordHeader, provider: RecordID, receiver: RecordID,
    commitmentClass: CommitmentClass, instrument: String? = nil, amounts: [StatedAmount] = [],
    funding: Funding = .unspecified, newMoney: NewMoney = .unknown, statedOn: EDTFDate? = nil,
    horizon: ISODuration? = nil, period: EDTFDate? = nil, sectors: [SectorShare] = [],
    umbrella: RecordID? = nil, parent: RecordID? = nil, revises: RecordID? = nil,
    isConditional: Bool = false
  ) {
    self.header = header
    self.provider = provider
    self.receiver = receiver
    self.commitmentClass = commitmentClass
    self.instrument = instrument
    self.amounts = amounts
    self.funding = funding
    self.newMoney = newMoney
    self.statedOn = statedOn
    self.horizon = horizon
    self.period = period
    self.sectors = sectors
    self.umbrella = umbrella
    self.parent = parent
    self.revises = revises
    self.isConditional = isConditional
  }
}
