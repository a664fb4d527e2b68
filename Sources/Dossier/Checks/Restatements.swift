import Diagnostics

extension DossierCheck {
  /// One holder's interest in one sector is named once, or as a restatement (A18).
  ///
  /// Two different concepts are an author's decision; a concept that is missing is none.
  static let unrelatedRestatement = DossierCheck(
    "unrelated-restatement", rule: "A18", "a restated interest shares its concept or is related"
  ) { report in
    let interests = report.dossier.interests
    for (place, interest) in interests.enumerated() {
      let other = interests[..<place].first {
        $0.names(theSameAs: interest) && !report.areSettled($0, interest)
      }
      guard let other else { continue }
      report.add(
        "'\(interest.id)' names the sector '\(interest.sector)' like '\(other.id)'", on: interest,
        at: ["sector"], severity: .warning,
        hints: [Hint("give both one 'concept', two concepts, or relate them with 'restates'")])
    }
  }
}

extension SectorInterest {
  fileprivate func names(theSameAs other: SectorInterest) -> Bool {
    holder == other.holder && counterpart == other.counterpart && sector == other.sector
      && mode == other.mode
  }
}

extension CheckReport {
  fileprivate func areSettled(_ one: SectorInterest, _ other: SectorInterest) -> Bool {
    (one.concept != nil && other.concept != nil) || index.areRelated(one.id, other.id)
  }
}
