import Diagnostics

extension DossierCheck {
  /// Copies of one text are one source (A24).
  static let unjoinedCopies = DossierCheck(
    "unjoined-copies", rule: "A24", "sources with one text are joined"
  ) { report in
    let sources = report.dossier.sources
    for (place, source) in sources.enumerated() {
      let original = sources[..<place].first {
        $0.sha256 == source.sha256 && !$0.isJoined(with: source)
      }
      guard let original else { continue }
      report.add(
        "'\(source.id)' has the text of '\(original.id)'", on: source, at: ["sha256"],
        hints: [Hint("give both one 'syndication-group', or delete one of them")])
    }
  }
}

extension Source {
  fileprivate func isJoined(with other: Source) -> Bool {
    translationOf == other.id || other.translationOf == id
      || (syndicationGroup != nil && syndicationGroup == other.syndicationGroup)
  }
}
