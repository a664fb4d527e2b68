import BriefingKit
import Testing

/// Holds the ledgers of the PDF standards: every row has a status, and what it names is there.
@Suite struct LedgerTests {
  /// A row of a ledger.
  struct Row: CustomTestStringConvertible {
    var clause: String
    var status: String
    var how: String
    var holders: [String]
    var testDescription: String { clause }
  }

  static let ledgers = ["PDF-UA", "PDF-A"]
  static let statuses = ["enforced", "trivially true", "documented", "not applicable"]

  static func rows(of ledger: String) throws -> [Row] {
    let text = String(
      decoding: try Disk.read("\(HouseTests.root)/docs/\(ledger).md"), as: UTF8.self)
    return text.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false)
        .map(HouseTests.trimmed)
      guard cells.count == 7, cells[1] != "clause", !cells[1].hasPrefix("---") else { return nil }
      let quoted = cells[5].split(separator: "`", omittingEmptySubsequences: false).map(String.init)
      let holders = quoted.enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
      return Row(clause: cells[1], status: cells[3], how: cells[4], holders: holders)
    }
  }

  /// The suites and tests of the project, and the functions of the conformance kit.
  static let names: Set<String> = {
    let folder = "\(HouseTests.root)/Tests"
    return Set(words(below: folder, depth: 0))
  }()

  private static func words(below folder: String, depth: Int) -> [String] {
    let names = (try? Disk.names(in: folder)) ?? []
    return names.flatMap { name -> [String] in
      let path = "\(folder)/\(name)"
      if Disk.entry(at: path) == .folder {
        return depth < 3 ? words(below: path, depth: depth + 1) : []
      }
      guard name.hasSuffix(".swift") || name.hasSuffix(".py"), let bytes = try? Disk.read(path)
      else { return [] }
      let words = String(decoding: bytes, as: UTF8.self)
        .split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init)
      return zip(words, words.dropFirst()).filter { ["struct", "func", "def"].contains($0.0) }
        .map(\.1)
    }
  }

  @Test(arguments: ledgers)
  func everyRowIsHeld(ledger: String) throws {
    let rows = try Self.rows(of: ledger)
    try #require(rows.count > 30)
    for row in rows {
      #expect(Self.statuses.contains(row.status), "\(row.clause): \(row.status)")
      if row.status == "enforced" || row.status == "trivially true" {
        #expect(!row.holders.isEmpty, "\(row.clause) is held by nothing")
      }
      let lost = row.holders.filter { !Self.names.contains($0) }
      #expect(lost == [], "\(row.clause)")
    }
  }
}
