public import Diagnostics

/// Compares a dossier's anchors with the texts of its sources.
///
/// Apart from the checks, because texts may be kept outside: what is not given is not audited.
public enum SourceAudit {
  /// What is wrong: `dossier.changed-source` where a text is not the one that the dossier was made
  /// from, `dossier.moved-anchor` where a passage stands elsewhere, `dossier.orphan-anchor` where it
  /// stands nowhere.
  public static func findings(in dossier: Dossier, texts: [SourceText]) -> [Finding] {
    let bySource = Dictionary(texts.map { ($0.source, $0) }) { first, _ in first }
    var collector = FindingCollector(area: "dossier")
    for source in dossier.sources {
      guard let text = bySource[source.id], text.sha256 != source.sha256 else { continue }
      collector.report(
        "changed-source", "the text of '\(source.id)' has the SHA-256 '\(text.sha256)'",
        at: source.header.span, records: [source.id.rawValue])
    }
    for record in dossier.records {
      for ground in record.grounds {
        guard let text = bySource[ground.anchor.source] else { continue }
        collector.report(ground, of: record, in: text)
      }
    }
    return collector.findings.sortedForReport()
  }
}

extension Record {
  /// All evidence of a record, that of a proposal's outcome included.
  public var grounds: [Evidence] {
    header.evidence + ((self as? Proposal)?.outcomeEvidence ?? [])
  }
}

extension FindingCollector {
  fileprivate mutating func report(
    _ ground: Evidence, of record: any Record, in text: SourceText
  ) {
    switch ground.anchor.verify(in: text) {
    case .intact: break
    case .moved(let places):
      report(
        "moved-anchor", "the passage of '\(ground.anchor)' stands elsewhere", at: ground.span,
        hints: places.map { Hint("write '\($0)'") }, records: [record.id.rawValue])
    case .orphaned(let found):
      let there = found.map { "the place holds '\($0)'" } ?? "the place is gone"
      report(
        "orphan-anchor", "the text does not have the passage of '\(ground.anchor)'",
        at: ground.span, hints: [Hint(there)], records: [record.id.rawValue])
    }
  }
}
