import BriefingKit
import Diagnostics
import Testing

@Suite("Pages")
struct ExplainTests {
  private static let areas: Set = [
    "yaml", "csv", "dossier", "entailment", "report", "query", "style", "project", "render",
    "show", "cite", "check", "explain", "edition", "export", "import", "mail",
  ]

  /// Codes as they stand in the sources: whole literals, and names that a collector puts its area
  /// in front of.
  static func usedCodes() throws -> [String: String] {
    let rooms = [
      "/Sources/Dossier/": "dossier", "/Sources/Report/": "report", "/Sources/Mail/": "mail",
    ]
    var found: [String: String] = [:]
    for path in try swiftFiles(below: HouseTests.root + "/Sources") {
      let area = rooms.first { path.contains($0.key) }?.value
      // Every second piece between quotes is a literal.
      let pieces = try Disk.read(path).split(separator: 0x22, omittingEmptySubsequences: false)
      for (place, piece) in pieces.enumerated() where place % 2 == 1 && piece.count < 60 {
        let literal = String(decoding: piece, as: UTF8.self)
        if isCode(literal) { found[literal] = path }
        let before = pieces[place - 1].reversed().drop { $0 == 0x20 || $0 == 0x0a }
        if let area, isName(literal), before.starts(with: "(troper".utf8) {
          found["\(area).\(literal)"] = path
        }
      }
    }
    return found
  }

  private static func isCode(_ literal: String) -> Bool {
    let parts = literal.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 2 && areas.contains(String(parts[0])) && isName(String(parts[1]))
      && !["yaml", "csv", "md", "json"].contains(parts[1])
  }

  private static func isName(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { (0x61...0x7a).contains($0) || $0 == 0x2d || $0 == 0x38 }
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
