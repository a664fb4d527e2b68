import BriefingKit
import Diagnostics
import Testing

@Suite("Pages")
struct ExplainTests {
  /// Codes as they stand in the sources: whole literals, and names that a collector puts its area
  /// in front of.
  static func usedCodes() throws -> [String: String] {
    let areas: Set = [
      "yaml", "csv", "dossier", "entailment", "report", "query", "style", "project", "render",
      "show", "cite", "check", "explain", "edition", "export", "import",
    ]
    let endings: Set = ["yaml", "csv", "md", "json"]
    var found: [String: String] = [:]
    for path in try swiftFiles(below: HouseTests.root + "/Sources") {
      let text = String(decoding: try Disk.read(path), as: UTF8.self)
      for match in text.matches(of: /"([a-z]+)\.([a-z]+(?:-[a-z0-9]+)*)"/)
      where areas.contains(String(match.1)) && !endings.contains(String(match.2)) {
        found["\(match.1).\(match.2)"] = path
      }
      let area =
        ["Dossier": "dossier", "Report": "report", "Styling": "style"].first {
          path.contains("/Sources/\($0.key)/")
        }?.value
      guard let area else { continue }
      for match in text.matches(of: /(?:report\(\s*|code: )"([a-z]+(?:-[a-z]+)+)"/) {
        found["\(area).\(match.1)"] = path
      }
    }
    return found
  }

  static func swiftFiles(below folder: String) throws -> [String] {
    try Disk.names(in: folder).flatMap { name -> [String] in
      let path = FilePath.join(folder, name)
      if Disk.entry(at: path) == .folder { return try swiftFiles(below: path) }
      return name.hasSuffix(".swift") ? [path] : []
    }
  }

  @Test("there is one for every code that the sources use")
  func coverage() throws {
    let codes = try Self.usedCodes()
    #expect(codes.count > 90)
    let known = Set(FindingPages.codes.map(\.name))
    for code in codes.keys.sorted() where !known.contains(code) {
      Issue.record("no page for \(code), used in \(codes[code] ?? "")")
    }
  }

  @Test("there is one for every rule")
  func rules() {
    #expect(FindingPages.rules.map(\.name) == (1...30).map { "A\($0)" })
  }

  @Test("each says what it means, with an example and the remedy", arguments: FindingPages.all)
  func completeness(_ page: FindingPage) {
    #expect(!page.title.isEmpty, "\(page.name)")
    #expect(page.meaning.hasSuffix("."), "\(page.name)")
    #expect(!page.example.isEmpty, "\(page.name)")
    #expect(!page.remedy.isEmpty, "\(page.name)")
    #expect(Explanation.page(page.name, as: .text)?.hasPrefix(page.name) == true)
    let lines = Explanation.page(page.name, as: .text)?.split(separator: "\n") ?? []
    #expect(lines.allSatisfy { $0.count <= 100 }, "\(page.name)")
  }

  @Test("no name stands twice")
  func uniqueness() {
    let names = FindingPages.all.map(\.name)
    #expect(Set(names).count == names.count)
  }
}

@Suite("Chains")
struct ChainTests {
  private let project = Project.open(ProjectPlaces(root: HouseTests.root))

  @Test("lead from a value to records, passages and sources, as text and JSON")
  func figure() throws {
    let question = "proposals.count country=KG"
    let text = try #require(Explanation.chain(of: question, in: project, as: .text).text)
    #expect(text.hasPrefix("proposals.count country=KG\n  = 4"))
    #expect(text.contains("kg-early-warning"))
    #expect(text.contains("tokyo-2025#10:228-422@59679fb1b9e5"))
    #expect(text.contains("sha256 da6f3347c0af"))
    let json = try #require(Explanation.chain(of: question, in: project, as: .json).text)
    #expect(json.contains(#""anchor": "tokyo-2025#10:228-422@59679fb1b9e5""#))
  }

  @Test("name what was left out, with the rule")
  func leftOut() throws {
    let (text, _) = Explanation.chain(of: "interests.count country=TJ", in: project, as: .text)
    #expect(try #require(text).contains("by A19"))
  }

  @Test("say why a figure is refused")
  func refusal() throws {
    let (text, findings) = Explanation.chain(of: "stocks.total", in: project, as: .text)
    #expect(findings.isEmpty)
    #expect(try #require(text).contains("refused by A5"))
  }

  @Test("offer the nearest name for one that is unknown")
  func unknown() {
    let (text, findings) = Explanation.chain(of: "proposals.coun", in: project, as: .text)
    #expect(text == nil)
    #expect(findings.map(\.code) == ["explain.unknown-name"])
    #expect(findings.first?.hints.first?.message == #"write "proposals.count""#)
  }
}
