import Dossier
import Quantities

/// A record that figures are made of, with what filters ask of it.
protocol AnalysedRecord: Record {
  /// The day on which it was said or for which it holds; nil where the record does not say.
  var statedDate: EDTFDate? { get }
  /// The actors and groups whose country a filter asks for.
  var parties: [RecordID] { get }
  /// The sector codes.
  var sectorCodes: [String] { get }
  /// The rule by which a restatement of the record does not count.
  static var restatementRule: Rule { get }
  /// Whether a contradicted record is left out (A25); events stay and change their status.
  static var yieldsToContradiction: Bool { get }
}

extension AnalysedRecord {
  var sectorCodes: [String] { [] }
  static var restatementRule: Rule { .oneAmountManyMentions }
  static var yieldsToContradiction: Bool { true }
}

extension Commitment: AnalysedRecord {
  var statedDate: EDTFDate? { statedOn }
  var parties: [RecordID] { [provider, receiver] }
  var sectorCodes: [String] { sectors.map(\.code) }

  /// The sum that counts: the stated one; a conversion by the source only where it stands alone.
  var countedAmount: Amount? {
    (amounts.first { $0.role == .stated } ?? amounts.first { $0.role == .convertedBySource })?
      .amount
  }
}

extension StockObservation: AnalysedRecord {
  var statedDate: EDTFDate? { asOf }
  var parties: [RecordID] { [holder, counterpart] }
}

extension DocumentSet: AnalysedRecord {
  var statedDate: EDTFDate? { date }
}

extension Proposal: AnalysedRecord {
  var statedDate: EDTFDate? { proposedOn }
  var parties: [RecordID] { [proposer] }
  var sectorCodes: [String] { topics.map(\.code) }
  static var restatementRule: Rule { .restatedOnce }
}

extension SectorInterest: AnalysedRecord {
  var statedDate: EDTFDate? { statedOn }
  var parties: [RecordID] { [holder] }
  var sectorCodes: [String] { [sector] }
  static var restatementRule: Rule { .restatedOnce }
}

extension Event: AnalysedRecord {
  var statedDate: EDTFDate? { statusAsOf }
  var parties: [RecordID] { participants }
  static var yieldsToContradiction: Bool { false }
}

extension Engagement: AnalysedRecord {
  var statedDate: EDTFDate? { nil }
  var parties: [RecordID] { [actor] }
  var sectorCodes: [String] { sectors.map(\.code) }
}
