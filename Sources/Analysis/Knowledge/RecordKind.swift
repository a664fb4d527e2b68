/// The kind of a record, by the name of its list in a dossier.
public enum RecordKind: String, Hashable, Sendable, CaseIterable {
  case source, actor, group, commitment, stock
  case documents
  case proposal, interest, event, engagement, relation
}
