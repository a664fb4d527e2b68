@testable import BriefingKit
import Diagnostics
import Testing

/// Holds `docs/RULES.md`: every rule has a check or a test, and those that it names exist.
@Suite("The table of rules")
struct RuleTests {
  /// Rule, codes and tests of each row.
  private static let rows: [(rule: String, codes: [String], tests: [String])] = {
    let bytes = (try? Disk.read(Places.root + "/docs/RULES.md")) ?? []
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    return lines.filter { $0.hasPrefix("| A") }.map { line in
      let cells = line.split(separator: "|").map(String.init)
      return (cells[0].filter { $0 != " " }, quoted(cells[2]), quoted(cells[3]))
    }
  }()

  /// The words in backquotes.
  private static func quoted(_ cell: String) -> [String] {
    let pieces = cell.split(separator: "`", omittingEmptySubsequences: false)
    return pieces.indices.filter { $0 % 2 == 1 }.map { String(pieces[$0]) }
  }

  @Test("names every rule once, each with a check or a test")
  func complete() {
    #expect(Self.rows.map(\.rule) == (1...30).map { "A\($0)" })
    #expect(Self.rows.filter { $0.codes.isEmpty && $0.tests.isEmpty }.map(\.rule) == [])
  }

  @Test("names codes that have a page, and belong to the rule where they are checks of records")
  func codes() {
    let pages = Set(FindingPages.all.map(\.name))
    for row in Self.rows {
      #expect(row.codes.filter { !pages.contains($0) } == [], "\(row.rule)")
      let own = Set(CheckSelection.codes(of: row.rule)).filter { $0.hasPrefix("dossier.") }
      let audits: Set = [
        "dossier.changed-source", "dossier.moved-anchor", "dossier.orphan-anchor",
      ]
      #expect(own.subtracting(audits).isSubset(of: row.codes), "\(row.rule)")
    }
  }

  @Test("names tests that exist")
  func tests() throws {
    let sources = try Shell.run("cat Tests/*/*.swift Tests/*/*/*.swift", in: Places.root).output
    for test in Self.rows.flatMap(\.tests) {
      #expect(sources.contains("func \(test)("), "\(test)")
    }
  }
}
