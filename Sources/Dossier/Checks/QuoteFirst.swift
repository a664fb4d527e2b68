import Diagnostics

extension DossierCheck {
  /// A direct quote stands first, because class and horizon follow it (A3).
  static let quoteFirst = DossierCheck(
    "quote-first", rule: "A3", "a direct quote stands first among the evidence of a commitment"
  ) { report in
    for commitment in report.dossier.commitments {
      let voices = commitment.header.evidence.map(\.voice)
      guard let place = voices.firstIndex(of: .directQuote), place > 0 else { continue }
      report.add(
        "'\(commitment.commitmentClass.rawValue)' does not rest on the direct quote first",
        on: commitment, at: ["evidence", .item(place)], severity: .note,
        hints: [Hint("put the quote first, and take class and horizon from it")])
    }
  }
}
