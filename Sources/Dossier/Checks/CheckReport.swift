import Diagnostics

/// What all checks look at; made once.
struct CheckContext: Sendable {
  let dossier: Dossier
  let index: DossierIndex
  let places: RecordPlaces
  /// All records, each with the places at which it names others.
  let records: [(record: any Record, references: [Reference])]

  init(_ dossier: Dossier, places: RecordPlaces) {
    self.dossier = dossier
    self.places = places
    index = DossierIndex(dossier)
    records = dossier.records.map { ($0, $0.references) }
  }
}

/// What a check looks at, and where it writes what it found.
struct CheckReport {
  private let context: CheckContext
  private let name: String
  private var collector = FindingCollector(area: "dossier")

  init(context: CheckContext, name: String) {
    self.context = context
    self.name = name
  }

  var dossier: Dossier { context.dossier }
  var index: DossierIndex { context.index }
  var records: [(record: any Record, references: [Reference])] { context.records }
  var findings: [Finding] { collector.findings }

  /// Notes a finding at a field of a record, or at the record itself.
  mutating func add(
    _ message: String, on record: any Record, at path: [FieldStep] = ["id"],
    severity: Severity = .error, hints: [Hint] = []
  ) {
    collector.report(
      name, message, at: context.places.span(of: record, path), severity: severity, hints: hints,
      records: [record.id.rawValue])
  }

  /// Whether an id is written, though its record may be too wrong to be read.
  func declares(_ id: RecordID) -> Bool {
    index.kind(of: id) != nil || context.places.declares(id)
  }

  /// Whether a field is written, though its value may be wrong.
  func hasField(_ name: String, in record: any Record) -> Bool {
    context.places.hasField(name, in: record)
  }

  /// Where a record's id is written.
  func place(of record: any Record) -> Span { context.places.span(of: record, ["id"]) }
}
