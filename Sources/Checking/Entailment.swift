public import Diagnostics
public import Dossier

/// Reads the figures of every record again from the passages that it cites.
///
/// Any passage of a record may carry a figure. Figures of a passage that has changed are not
/// compared: `SourceAudit` reports the passage itself.
public struct Entailment: Sendable {
  /// How many figures stand in their sources as the records state them.
  public private(set) var verified = 0
  /// How many could not be compared, because a text is not there or a passage is lost.
  public private(set) var unverified = 0
  /// What does not agree, at the records' fields.
  public private(set) var findings: [Finding] = []

  /// Compares all records of a dossier with the texts that are there.
  ///
  /// - Parameter places: where the fields of the records are written.
  public static func check(
    _ cited: CitedTexts, places: RecordPlaces = RecordPlaces()
  ) -> Entailment {
    var result = Entailment()
    let figures = SourceFigures(of: cited)
    for record in cited.records where !record.header.evidence.isEmpty {
      let passages = Passages(of: record, in: cited, figures)
      for claim in Claim.claims(of: record) {
        result.note(passages.areEmpty ? nil : claim.verdict(passages), claim, passages, places)
      }
    }
    return result
  }

  /// Everything that can be found.
  public static let findingKinds = [
    FindingKind("entailment.amount", "an amount is the one that a cited passage states"),
    FindingKind("entailment.currency", "a currency is the one that a cited passage names"),
    FindingKind("entailment.qualifier", "a hedge is the one that a cited passage uses"),
    FindingKind("entailment.count", "a count is the one that a cited passage states"),
    FindingKind("entailment.duration", "a length of time is the one that a cited passage states"),
    FindingKind("entailment.date", "a date is one that the cited source states"),
  ]

  private mutating func note(
    _ verdict: Verdict?, _ claim: Claim, _ passages: Passages, _ places: RecordPlaces
  ) {
    switch verdict {
    case .agrees: verified += 1
    case .differs(let code, let message, let ground) where passages.areComplete:
      let hint = ground.map { Hint("the passage is cited here", at: $0.span) }
      findings.append(
        Finding(
          "entailment.\(code)", message, at: places.span(of: claim.record, claim.path),
          hints: hint.map { [$0] } ?? [], records: [claim.record.id.rawValue]))
    case .differs, nil: unverified += 1
    }
  }
}

/// How a claim stands to the passages.
enum Verdict {
  case agrees
  /// The last part of the code, what is wrong, and the ground that speaks against the claim.
  case differs(String, String, Evidence?)
}
