import Diagnostics
import Testing

@Suite("Printers for services")
struct ServicePrinterTests {
  private let finding = Finding(
    "dossier.cycle", .warning, "100% of \"a\", b: c\nd",
    at: Span(
      file: "seeds/é a.yaml", start: Position(line: 3, column: 5),
      end: Position(line: 3, column: 9)),
    hints: [Hint("see here", at: .file("b.yaml")), Hint("or there")], records: ["x"])

  @Test("annotations escape text and properties differently")
  func annotations() {
    #expect(
      GitHubPrinter.text([finding, Finding("a.b", .note, "c")])
        == """
        ::warning file=seeds/é a.yaml,line=3,endLine=3,col=5,endColumn=8,title=dossier.cycle::\
        100%25 of "a", b: c%0Ad%0Ahelp: see here%0Ahelp: or there
        ::notice title=a.b::c

        """)
    let odd = Finding("a.b", "c", at: .file("a:b,c%.yaml"))
    #expect(GitHubPrinter.text([odd]).contains("file=a%3Ab%2Cc%25.yaml,line=1"))
  }

  @Test("a log of SARIF has rules, places in code points and fingerprints")
  func sarif() {
    let printer = SARIFPrinter(
      tool: "briefing", version: "1.0",
      pages: [FindingPage("dossier.cycle", "no way back", "Why.", example: "", remedy: "How.")])
    let lines = printer.text([finding]).split(separator: "\n").map(String.init)
    #expect(
      lines.contains(
        """
        {"id":"dossier.cycle","shortDescription":{"text":"no way back"},\
        "fullDescription":{"text":"Why."},"help":{"text":"How."}}
        """))
    #expect(lines.contains(#""columnKind":"unicodeCodePoints","#))
    let result = lines.first { $0.hasPrefix(#"{"ruleId""#) } ?? ""
    #expect(result.hasPrefix(#"{"ruleId":"dossier.cycle","ruleIndex":0,"level":"warning","#))
    #expect(result.contains(#""uri":"seeds/%C3%A9%20a.yaml""#))
    #expect(
      result.contains(
        #""region":{"startLine":3,"startColumn":5,"endLine":3,"endColumn":9}"#))
    #expect(result.contains(#""relatedLocations":[{"physicalLocation":"#))
  }

  @Test("a fingerprint stays when lines move, and tells equal findings apart")
  func fingerprints() {
    let printer = SARIFPrinter(tool: "briefing", version: "1.0", pages: [])
    var moved = finding
    moved.span?.start.line = 40
    func prints(_ findings: [Finding]) -> [Substring] {
      printer.text(findings).split(separator: "\n").compactMap { line in
        line.firstRange(of: "finding/v1").map { line[$0.upperBound...] }
      }
    }
    #expect(prints([finding]) == prints([moved]))
    #expect(Set(prints([finding, finding])).count == 2)
  }

  @Test("a Code Quality report has places in files, and fingerprints that lines do not change")
  func codeQuality() {
    let text = GitLabPrinter.text([finding, Finding("a.b", .note, "c"), finding])
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines.count == 4)
    #expect(lines.first == "[" && lines.last == "]")
    #expect(
      lines[1].hasPrefix(
        #"  {"description":"100% of \"a\", b: c\nd","check_name":"dossier.cycle","fingerprint":""#))
    #expect(
      lines[1].hasSuffix(
        #""severity":"minor","location":{"path":"seeds/é a.yaml","lines":{"begin":3}}},"#))
    #expect(lines[1].dropLast() != lines[2])
    var moved = finding
    moved.span?.start.line = 40
    let other = GitLabPrinter.text([moved]).replacing("\"begin\":40", with: "\"begin\":3")
    #expect(other == GitLabPrinter.text([finding]))
    #expect(GitLabPrinter.text([]) == "[]\n")
  }

  @Test("every format has a name and prints something", arguments: FindingFormat.all.map(\.name))
  func formats(_ name: String) throws {
    let format = try #require(FindingFormat.named(name))
    #expect(format.text([finding]).contains("100%"))
    #expect(!format.summary.isEmpty)
  }
}
