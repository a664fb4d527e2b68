public import Diagnostics

/// One thing that must hold in a dossier: a row of `DossierCheck.all` and a file with its function.
public struct DossierCheck: Sendable {
  /// The last part of the code: `dangling-id` for `dossier.dangling-id`.
  public let name: String
  /// The rule of the field that it holds, such as `A23`; nil for what any set of records needs.
  public let rule: String?
  /// What must hold, as a sentence.
  public let title: String
  private let body: @Sendable (inout CheckReport) -> Void

  init(
    _ name: String, rule: String? = nil, _ title: String,
    _ body: @escaping @Sendable (inout CheckReport) -> Void
  ) {
    self.name = name
    self.rule = rule
    self.title = title
    self.body = body
  }

  /// The code of the check's findings.
  public var code: String { "dossier.\(name)" }

  /// All checks, in the order in which they run.
  public static let all: [DossierCheck] = [
    .duplicateID, .danglingID, .missingSource, .wrongKind, .cycle, .memberCount, .actorName,
    .uncitedRecord, .uncitedOutcome, .uncitedTable, .tableFactor,
    .unexplainedRelation, .unexplainedDate, .unknownSector,
    .repeatedAmount, .amountRoles, .quoteFirst, .seriesDefinition, .unrelatedSets, .twoParents,
    .unratedConversion, .impliedRate, .zeroFigure, .horizonPeriod, .passedPlan, .firmerPart,
    .unrelatedRestatement, .sectorShares, .repeatedRegion, .unjoinedCopies, .unshownConflict,
    .revisionOrder, .partsExceedTotal, .missingTranslation,
  ]

  /// What is wrong with a dossier.
  public static func findings(in dossier: Dossier) -> [Finding] {
    findings(in: dossier, places: RecordPlaces())
  }

  /// What is wrong with a dossier whose fields have places in files.
  static func findings(in dossier: Dossier, places: RecordPlaces) -> [Finding] {
    let context = CheckContext(dossier, places: places)
    return all.flatMap { check in
      var report = CheckReport(context: context, name: check.name)
      check.body(&report)
      return report.findings
    }
  }
}
