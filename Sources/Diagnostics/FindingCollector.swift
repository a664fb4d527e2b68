/// Gathers the findings of one area, so that a reader can go on after each of them.
public struct FindingCollector: Hashable, Sendable {
  /// The first part of every code, such as `dossier`.
  public let area: String
  /// What was found so far, in the order of finding.
  public private(set) var findings: [Finding] = []

  /// Creates an empty collection for an area.
  public init(area: String) { self.area = area }

  /// Notes an error, or a milder finding, under `area.name`.
  public mutating func report(
    _ name: String, _ message: String, at span: Span?, severity: Severity = .error,
    hints: [Hint] = [], records: [String] = []
  ) {
    findings.append(
      Finding("\(area).\(name)", severity, message, at: span, hints: hints, records: records))
  }

  /// Adds findings that were made elsewhere.
  public mutating func append(_ others: [Finding]) { findings += others }
}
