/// How two records hang together.
public struct Relation: Record {
  /// What one record is to the other.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case sameAs = "same-as"
    case converts
    case restates
    case partOf = "part-of"
    case possibleSubsetOf = "possible-subset-of"
    case mayOverlap = "may-overlap"
    case sameSeries = "same-series"
    case revises
    case supersedes
    case contradicts
    case outcomeOf = "outcome-of"
  }

  /// Whether a source says so or we read it so.
  public enum Basis: String, Hashable, Sendable, CaseIterable {
    case stated, inferred
  }

  /// The name, place, words and ground; a relation that is inferred needs a remark, not evidence.
  public var header: RecordHeader
  /// The record that the sentence is about.
  public var from: RecordID
  /// What it is to the other.
  public var kind: Kind
  /// The other record.
  public var to: RecordID
  /// Whether a source says so.
  public var basis: Basis

  /// Creates a relation.
  public init(header: RecordHeader, from: RecordID, kind: Kind, to: RecordID, basis: Basis) {
    self.header = header
    self.from = from
    self.kind = kind
    self.to = to
    self.basis = basis
  }
}
