/// A dossier with the texts of its sources, and how each of its anchors stands to them.
///
/// To look an anchor up takes a digest, and many where its passage has moved. So it is done once,
/// and whoever compares records with their texts is handed the answers.
public struct CitedTexts: Sendable {
  /// A ground of a record, looked up.
  public struct Citation: Sendable {
    /// The record that rests on it.
    public let record: any Record
    /// The ground.
    public let ground: Evidence
    /// How its anchor stands to its text; nil where the text is not there.
    public let state: Anchor.State?
  }

  /// The dossier.
  public let dossier: Dossier
  /// The dossier's records, in its order.
  public let records: [any Record]
  /// All grounds of all records, in the dossier's order.
  public let citations: [Citation]
  private let texts: [RecordID: SourceText]
  private let states: [Anchor: Anchor.State]

  /// Looks up all anchors of a dossier in the texts that are there.
  public init(of dossier: Dossier, texts: [SourceText]) {
    self.dossier = dossier
    self.texts = Dictionary(texts.map { ($0.source, $0) }) { first, _ in first }
    records = dossier.records
    var states: [Anchor: Anchor.State] = [:]
    var citations: [Citation] = []
    for record in records {
      for ground in record.grounds {
        let anchor = ground.anchor
        let state = states[anchor] ?? self.texts[anchor.source].map { anchor.verify(in: $0) }
        states[anchor] = state
        citations.append(Citation(record: record, ground: ground, state: state))
      }
    }
    self.states = states
    self.citations = citations
  }

  /// The text of a source; nil where it is not there.
  public func text(of source: RecordID) -> SourceText? { texts[source] }

  /// How an anchor of the dossier stands to its text; nil where the text is not there.
  public func state(of anchor: Anchor) -> Anchor.State? { states[anchor] }
}
