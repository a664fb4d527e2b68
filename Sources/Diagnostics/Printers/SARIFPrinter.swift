/// Findings as a log of SARIF 2.1.0, for services that collect the results of checks.
///
/// Columns count Unicode code points, as everywhere here. A result's fingerprint is made of code,
/// file, records and message, not of its line: it stays the same when lines are put in above it.
public struct SARIFPrinter: Sendable {
  private let tool: String
  private let version: String
  private let pages: [String: FindingPage]

  /// A printer for the findings of a program.
  ///
  /// - Parameter pages: what is said about the codes, each as a rule of the log.
  public init(tool: String, version: String, pages: [FindingPage]) {
    self.tool = tool
    self.version = version
    self.pages = Dictionary(pages.map { ($0.name, $0) }) { first, _ in first }
  }

  /// The log, one result on each line.
  public func text(_ findings: [Finding]) -> String {
    let codes = Set(findings.map(\.code)).sorted()
    let places = Dictionary(uniqueKeysWithValues: codes.enumerated().map { ($1, $0) })
    var seen: [String: Int] = [:]
    let results = findings.map { finding in
      let print = Fingerprint.hex(of: Self.identity(of: finding))
      let count = seen[print, default: 0]
      seen[print] = count + 1
      return result(finding, rule: places[finding.code] ?? 0, fingerprint: "\(print):\(count)")
    }
    return """
      {
      "$schema":"https://json.schemastore.org/sarif-2.1.0.json",
      "version":"2.1.0",
      "runs":[{
      "tool":{"driver":{"name":\(JSONText.quoted(tool)),"version":\(JSONText.quoted(version)),"rules":[
      \(codes.map(rule).joined(separator: ",\n"))
      ]}},
      "columnKind":"unicodeCodePoints",
      "results":[
      \(results.joined(separator: ",\n"))
      ]}]
      }

      """
  }

  private func rule(_ code: String) -> String {
    var members = [("id", JSONText.quoted(code))]
    if let page = pages[code] {
      members += [
        ("shortDescription", Self.message(page.title)),
        ("fullDescription", Self.message(page.meaning)),
        ("help", Self.message(page.remedy)),
      ]
    }
    return JSONText.object(members)
  }

  private func result(_ finding: Finding, rule: Int, fingerprint: String) -> String {
    let help = finding.hints.map { "\n" + $0.message }.joined()
    var members = [
      ("ruleId", JSONText.quoted(finding.code)), ("ruleIndex", String(rule)),
      ("level", JSONText.quoted(finding.severity.rawValue)),
      ("message", Self.message(finding.message + help)),
    ]
    if let span = finding.span {
      members.append(("locations", JSONText.array([Self.location(span)])))
    }
    let related = finding.hints.compactMap { hint in
      hint.span.map { Self.location($0, message: hint.message) }
    }
    if !related.isEmpty { members.append(("relatedLocations", JSONText.array(related))) }
    members.append(
      ("partialFingerprints", JSONText.object([("finding/v1", JSONText.quoted(fingerprint))])))
    return JSONText.object(members)
  }

  private static func message(_ text: String) -> String {
    JSONText.object([("text", JSONText.quoted(text))])
  }

  private static func location(_ span: Span, message: String? = nil) -> String {
    let region = JSONText.object([
      ("startLine", String(span.start.line)), ("startColumn", String(span.start.column)),
      ("endLine", String(span.end.line)), ("endColumn", String(span.end.column)),
    ])
    let artifact = JSONText.object([("uri", JSONText.quoted(uri(of: span.file)))])
    let place = JSONText.object([("artifactLocation", artifact), ("region", region)])
    let text = message.map { [("message", Self.message($0))] } ?? []
    return JSONText.object([("physicalLocation", place)] + text)
  }

  private static func identity(of finding: Finding) -> String {
    ([finding.code, finding.span?.file ?? "", finding.message] + finding.records)
      .joined(separator: "\u{1f}")
  }

  /// A path as the relative reference of RFC 3986: everything but unreserved characters and `/` is
  /// written as octets.
  private static func uri(of path: String) -> String {
    path.utf8.map { byte in
      let scalar = Unicode.Scalar(byte)
      let isPlain =
        byte < 0x80 && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
      if isPlain || "-._~/".unicodeScalars.contains(scalar) { return String(scalar) }
      let digits = String(byte, radix: 16, uppercase: true)
      return "%" + (digits.utf8.count == 1 ? "0" : "") + digits
    }.joined()
  }
}

/// A short name of a text, the same on every machine: FNV-1a with 64 bits (Fowler, Noll and Vo).
enum Fingerprint {
  /// Sixteen hexadecimal digits.
  static func hex(of text: String) -> String {
    let hash = text.utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
