/// Findings as workflow commands of GitHub Actions, which shows them at the lines of a change.
///
///     ::error file=seeds/events.yaml,line=7,endLine=7,col=14,endColumn=25,title=…::no record …
///
/// What separates the parts of a command is written as octets, in its properties more than in its
/// text ("Workflow commands for GitHub Actions").
public enum GitHubPrinter {
  /// The findings in the order in which they are given; a line each.
  public static func text(_ findings: [Finding]) -> String {
    findings.map { line($0) + "\n" }.joined()
  }

  private static func line(_ finding: Finding) -> String {
    let properties = place(of: finding.span) + [("title", finding.code)]
    let written = properties.map { "\($0)=\(property($1))" }.joined(separator: ",")
    let lines = [finding.message] + finding.hints.map { "help: \($0.message)" }
    let text = lines.joined(separator: "\n")
    return "::\(command(for: finding.severity)) \(written)::\(data(text))"
  }

  private static func command(for severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }

  /// Columns are only understood within one line; the last one is the last that is meant.
  private static func place(of span: Span?) -> [(String, String)] {
    guard let span else { return [] }
    var parts = [
      ("file", span.file), ("line", String(span.start.line)), ("endLine", String(span.end.line)),
    ]
    if span.start.line == span.end.line {
      parts.append(("col", String(span.start.column)))
      parts.append(("endColumn", String(max(span.start.column, span.end.column - 1))))
    }
    return parts
  }

  private static func data(_ text: String) -> String {
    escaped(text, ["%": "%25", "\r": "%0D", "\n": "%0A"])
  }

  private static func property(_ text: String) -> String {
    escaped(text, ["%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"])
  }

  private static func escaped(_ text: String, _ table: [Unicode.Scalar: String]) -> String {
    text.unicodeScalars.map { table[$0] ?? String($0) }.joined()
  }
}
