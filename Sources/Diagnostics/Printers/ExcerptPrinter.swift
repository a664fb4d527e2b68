/// Findings for people: what is wrong, the line in which it stands with carets, and what helps.
///
///     error[dossier.dangling-id]: no record has the id 'tokio-summit'
///       --> seeds/events.yaml:7:14
///        |
///      7 |     part-of: tokio-summit
///        |              ^^^^^^^^^^^^
///       = help: write 'tokyo-summit'
public struct ExcerptPrinter: Sendable {
  private let files: [String: TextFile]
  private let ink: Ink

  /// A printer that shows lines of these files.
  ///
  /// - Parameter usesColor: whether the output holds ANSI escapes.
  public init(files: [TextFile], usesColor: Bool = false) {
    self.files = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
    ink = Ink(isOn: usesColor)
  }

  /// The findings in the order in which they are given, an empty line between them.
  public func text(_ findings: [Finding]) -> String {
    findings.map(text).joined(separator: "\n")
  }

  private func text(_ finding: Finding) -> String {
    let head = ink.paint("\(finding.severity.rawValue)[\(finding.code)]", finding.severity)
    var output = "\(head)\(ink.bold(": " + Self.visible(finding.message)))\n"
    if let span = finding.span { output += excerpt(span, finding.severity) }
    for hint in finding.hints {
      output += "  = help: \(Self.visible(hint.message))\n"
      if let span = hint.span { output += excerpt(span, .note) }
    }
    return output
  }

  private func excerpt(_ span: Span, _ severity: Severity) -> String {
    var output = "  --> \(span)\n"
    guard let line = files[span.file]?.line(span.start.line) else { return output }
    let number = String(span.start.line)
    let gutter = String(repeating: " ", count: max(4, number.count))
    let padded = String(gutter.dropLast(number.count)) + number
    let (before, marked) = Self.columns(of: span, in: line)
    let carets = ink.paint(String(repeating: "^", count: marked), severity)
    output += "\(gutter) |\n"
    output += "\(padded) | \(Self.visible(line))\n"
    output += "\(gutter) | \(String(repeating: " ", count: before))\(carets)\n"
    return output
  }

  /// How many terminal columns stand before a stretch in its first line, and how many in it.
  private static func columns(of span: Span, in line: String) -> (before: Int, marked: Int) {
    let scalars = Array(visible(line).unicodeScalars)
    let start = min(span.start.column - 1, scalars.count)
    let stop = span.end.line > span.start.line ? scalars.count : span.end.column - 1
    let end = max(start, min(stop, scalars.count))
    return (width(scalars[..<max(0, start)]), max(1, width(scalars[max(0, start)..<end])))
  }

  /// The columns that code points take in a terminal: marks none, East Asian wide ones two.
  private static func width(_ scalars: ArraySlice<Unicode.Scalar>) -> Int {
    scalars.reduce(0) { sum, scalar in
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format: sum
      default: sum + (isWide(scalar) ? 2 : 1)
      }
    }
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115f, 0x2e80...0xa4cf, 0xac00...0xd7a3, 0xf900...0xfaff, 0xfe30...0xfe6f,
      0xff00...0xff60, 0xffe0...0xffe6, 0x1f300...0x1faff, 0x20000...0x3fffd:
      true
    default: false
    }
  }

  /// The text with a blank for each tab and U+FFFD for each control character, so that input
  /// cannot steer the terminal.
  private static func visible(_ text: String) -> String {
    var output = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control: output.append(scalar == "\t" ? " " : "\u{fffd}")
      default: output.append(scalar)
      }
    }
    return String(output)
  }
}

/// ANSI colors, or none.
private struct Ink {
  var isOn: Bool

  func bold(_ text: String) -> String { isOn ? "\u{1b}[1m\(text)\u{1b}[0m" : text }

  func paint(_ text: String, _ severity: Severity) -> String {
    let color =
      switch severity {
      case .error: 31
      case .warning: 33
      case .note: 36
      }
    return isOn ? "\u{1b}[1;\(color)m\(text)\u{1b}[0m" : text
  }
}
