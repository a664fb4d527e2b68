/// Findings for machines: a JSON array, one finding on each line.
public enum JSONPrinter {
  /// The findings in the order in which they are given, with a line break at the end.
  ///
  /// Every finding has `code`, `severity`, `message`, `hints` and `records`; `file`, `start` and
  /// `end` where it has a place. Positions are `[line, column]` from 1.
  public static func text(_ findings: [Finding]) -> String {
    guard !findings.isEmpty else { return "[]\n" }
    return "[\n" + findings.map { "  " + object($0) }.joined(separator: ",\n") + "\n]\n"
  }

  private static func object(_ finding: Finding) -> String {
    var members = [
      "\"code\":\(JSONText.quoted(finding.code))",
      "\"severity\":\(JSONText.quoted(finding.severity.rawValue))",
      "\"message\":\(JSONText.quoted(finding.message))",
    ]
    members += finding.span.map(place) ?? []
    members.append("\"hints\":[\(finding.hints.map(hint).joined(separator: ","))]")
    members.append("\"records\":[\(finding.records.map(JSONText.quoted).joined(separator: ","))]")
    return "{\(members.joined(separator: ","))}"
  }

  private static func hint(_ hint: Hint) -> String {
    let members = ["\"message\":\(JSONText.quoted(hint.message))"] + (hint.span.map(place) ?? [])
    return "{\(members.joined(separator: ","))}"
  }

  private static func place(_ span: Span) -> [String] {
    [
      "\"file\":\(JSONText.quoted(span.file))",
      "\"start\":[\(span.start.line),\(span.start.column)]",
      "\"end\":[\(span.end.line),\(span.end.column)]",
    ]
  }
}
