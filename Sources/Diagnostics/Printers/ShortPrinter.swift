/// Findings as one line each, for editors: `file:line:col: severity: message [code]`.
public enum ShortPrinter {
  /// The findings in the order in which they are given; a line break behind each.
  public static func text(_ findings: [Finding]) -> String {
    findings.map { line($0) + "\n" }.joined()
  }

  /// One finding without a line break.
  public static func line(_ finding: Finding) -> String {
    let place = finding.span.map { "\($0): " } ?? ""
    return "\(place)\(finding.severity.rawValue): \(finding.message) [\(finding.code)]"
  }
}
