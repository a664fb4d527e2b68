import Analysis
import Dossier
import Testing

/// Data tables and counts by year.
@Suite struct TableTests {
  private static let dossier = stage(
    proposals: [
      Make.proposal("hub", by: "uz", on: "2024-05"), Make.proposal("fund", by: "kz", on: "2024"),
      Make.proposal("forum", by: "kz", on: "2026-01"), Make.proposal("day", by: "kz", on: nil),
    ],
    events: [
      Make.event("summit", .held, on: "2025-12-20"), Make.event("visit", .held, on: "2024-08"),
      Make.event("years", .held, on: "2023/2024"), Make.event("once", .held, on: "XXXX-05"),
    ],
    tables: [Make.table("ferries", ["2021: 1, ~2", "2022: 3,", "2023: >5, 6"])])

  private func rows(_ question: String, on day: String = "2026-01-31") throws -> [String] {
    let answer = try #require(figure(question, Self.dossier, on: day))
    guard case .series(let rows) = answer.value else { return [] }
    return rows.map { row in "\(row.key.word): \(row.outcome.line)" }
  }

  /// An empty cell has no row, so nobody can take it for zero (A14).
  @Test(arguments: [
    ("table name=ferries", ["a 2021: 1", "a 2022: 3", "a 2023: > 5", "b 2021: ≈ 2", "b 2023: 6"]),
    ("table name=ferries series=b", ["b 2021: ≈ 2", "b 2023: 6"]),
    ("table name=ferries from=2022 until=2022", ["a 2022: 3"]),
  ])
  func cellsAreRows(_ question: String, _ expected: [String]) throws {
    #expect(try rows(question) == expected)
    #expect(figure(question, Self.dossier)?.records.map(\.rawValue) == ["ferries"])
  }

  @Test func whatIsNotPublishedIsNotKnown() {
    #expect(answer("table name=ferries", Self.dossier, on: "2024-12-31").contains("A14"))
    #expect(answer("table name=ferries series=b until=2020", Self.dossier).contains("A14"))
  }

  @Test func publicationsGroundTables() throws {
    var dossier = Self.dossier
    let answer = try #require(figure("table name=ferries", dossier))
    #expect(engine(dossier).ungrounded(answer) == [])
    dossier.tables[0].origin = nil
    #expect(engine(dossier).ungrounded(answer).map(\.rawValue) == ["ferries"])
  }

  /// What falls into no single year is left out, and said so (A14).
  @Test(arguments: [
    ("events.by by=year", ["2024: 1", "2025: 1"], "once A14, years A14"),
    ("proposals.by by=year", ["2024: 2", "2026: 1"], "day A14"),
    ("proposals.by by=year country=KZ", ["2024: 1", "2026: 1"], "day A14"),
  ])
  func countsByYear(_ question: String, _ expected: [String], _ leftOut: String) throws {
    #expect(try rows(question) == expected)
    #expect(figure(question, Self.dossier)?.leftOutLine == leftOut)
  }
}
