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
    .uncitedRecord, .uncitedOutcome, .unexplainedRelation, .unexplainedDate, .unknownSector,
    .sectorShares, .amountRoles, .partsExceedTotal, .missingTranslation,
  ]

  /// What is wrong with a dossier.
  public static func findings(in dossier: Dossier) -> [Finding] {
    findings(in: dossier, places: RecordPlaces())
  }

  /// What is wrong with a dossier whose fields have places in files.
  static func findings(in dossier: Dossier, places: RecordPlaces) -> [Finding] {
    let index = DossierIndex(dossier)
    return all.flatMap { check in
      var report = CheckReport(dossier: dossier, index: index, places: places, name: check.name)
      check.body(&report)
      return report.findings
    }
  }
}

/// What a check looks at, and where it writes what it found.
struct CheckReport {
  let dossier: Dossier
  let index: DossierIndex
  private let places: RecordPlaces
  private let name: String
  private var collector = FindingCollector(area: "dossier")

  init(dossier: Dossier, index: DossierIndex, places: RecordPlaces, name: String) {
    self.dossier = dossier
    self.index = index
    self.places = places
    self.name = name
  }

  var findings: [Finding] { collector.findings }

  /// Notes a finding at a field of a record, or at the record itself.
  mutating func add(
    _ message: String, on record: any Record, at path: [FieldStep] = ["id"],
    severity: Severity = .error, hints: [Hint] = []
  ) {
    collector.report(
      name, message, at: places.span(of: record, path), severity: severity, hints: hints,
      records: [record.id.rawValue])
  }

  /// Whether an id is written, though its record may be too wrong to be read.
  func declares(_ id: RecordID) -> Bool { index.record(id) != nil || places.declares(id) }

  /// Whether a field is written, though its value may be wrong.
  func hasField(_ name: String, in record: any Record) -> Bool {
    places.hasField(name, in: record)
  }

  /// Where a record's id is written.
  func place(of record: any Record) -> Span { places.span(of: record, ["id"]) }
}
