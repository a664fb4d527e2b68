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
      "\"code\":\(quoted(finding.code))",
      "\"severity\":\(quoted(finding.severity.rawValue))",
      "\"message\":\(quoted(finding.message))",
    ]
    members += finding.span.map(place) ?? []
    members.append("\"hints\":[\(finding.hints.map(hint).joined(separator: ","))]")
    members.append("\"records\":[\(finding.records.map(quoted).joined(separator: ","))]")
    return "{\(members.joined(separator: ","))}"
  }

  private static func hint(_ hint: Hint) -> String {
    let members = ["\"message\":\(quoted(hint.message))"] + (hint.span.map(place) ?? [])
    return "{\(members.joined(separator: ","))}"
  }

  private static func place(_ span: Span) -> [String] {
    [
      "\"file\":\(quoted(span.file))",
      "\"start\":[\(span.start.line),\(span.start.column)]",
      "\"end\":[\(span.end.line),\(span.end.column)]",
    ]
  }

  /// A string with the escapes of RFC 8259.
  private static func quoted(_ text: String) -> String {
    var output = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": output += "\\\""
      case "\\": output += "\\\\"
      case "\n": output += "\\n"
      case "\u{0}"..<"\u{20}", "\u{7f}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        output += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output + "\""
  }
}
