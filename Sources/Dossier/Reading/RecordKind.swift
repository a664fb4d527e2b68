/// The kinds of records, in the order of the dossier's lists.
public enum RecordKind: String, Hashable, Sendable, CaseIterable {
  case source, actor, group, commitment, stock, documents, proposal, interest, event, engagement
  case table, relation

  /// The kind in words with its article, for messages.
  public var words: String {
    switch self {
    case .actor, .interest, .event, .engagement: "an \(rawValue)"
    case .documents: "a set of documents"
    default: "a \(rawValue)"
    }
  }
}
