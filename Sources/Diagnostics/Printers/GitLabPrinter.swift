/// Findings as a Code Quality report of GitLab, which shows them at the lines of a merge request.
///
/// A JSON array of objects with `description`, `check_name`, `fingerprint`, `severity` and `location`
/// ("Code Quality report format").
public enum GitLabPrinter {
  /// The findings in the order in which they are given; those without a place in a file are left
  /// out, as the service has none to show them at.
  public static func text(_ findings: [Finding]) -> String {
    var seen: [String: Int] = [:]
    let objects = findings.compactMap { finding in
      finding.span.map { object(finding, at: $0, &seen) }
    }
    return objects.isEmpty ? "[]\n" : "[\n" + objects.joined(separator: ",\n") + "\n]\n"
  }

  private static func object(
    _ finding: Finding, at span: Span, _ seen: inout [String: Int]
  ) -> String {
    let key = "\(finding.code) \(span.file) \(finding.message)"
    seen[key, default: 0] += 1
    let lines = JSONText.object([(name: "begin", value: String(span.start.line))])
    let place = JSONText.object([
      (name: "path", value: JSONText.quoted(span.file)), (name: "lines", value: lines),
    ])
    return "  "
      + JSONText.object([
        (name: "description", value: JSONText.quoted(finding.message)),
        (name: "check_name", value: JSONText.quoted(finding.code)),
        (
          name: "fingerprint",
          value: JSONText.quoted(Fingerprint.hex(of: "\(key) \(seen[key, default: 0])"))
        ),
        (name: "severity", value: JSONText.quoted(severity(of: finding))),
        (name: "location", value: place),
      ])
  }

  private static func severity(of finding: Finding) -> String {
    switch finding.severity {
    case .error: "major"
    case .warning: "minor"
    case .note: "info"
    }
  }
}
