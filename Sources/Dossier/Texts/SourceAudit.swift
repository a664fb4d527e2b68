public import Diagnostics

/// Compares a dossier's anchors with the texts of its sources.
///
/// Apart from the checks, because texts may be kept outside: what is not given is not audited.
public enum SourceAudit {
  /// What is wrong: `dossier.changed-source` where a text is not the one that the dossier was made
  /// from, `dossier.moved-anchor` where a passage stands elsewhere, `dossier.orphan-anchor` where it
  /// stands nowhere.
  public static func findings(in cited: CitedTexts) -> [Finding] {
    var collector = FindingCollector(area: "dossier")
    for source in cited.dossier.sources {
      guard let text = cited.text(of: source.id), text.sha256 != source.sha256 else { continue }
      collector.report(
        "changed-source", "the text of '\(source.id)' has the SHA-256 '\(text.sha256)'",
        at: source.header.span, records: [source.id.rawValue])
    }
    for citation in cited.citations { collector.report(citation) }
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
  fileprivate mutating func report(_ citation: CitedTexts.Citation) {
    let (ground, record) = (citation.ground, citation.record)
    switch citation.state {
    case .intact, nil: break
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
