import Report
import Testing

@Suite("The evidence tree of a report")
struct EvidenceTests {
  private let text = """
    A target of {{ amount record=target }} over {{ horizon record=target }}.

    """

  @Test("ends a report where the reader asks for it")
  func annex() throws {
    #expect(try Samples.lines(text).contains { $0.contains("Evidence") } == false)
    let lines = try Samples.lines(text, options: ReportOptions(hasAnnex: true))
    let start = try #require(lines.firstIndex { $0.contains("Evidence") })
    #expect(lines[start...].count >= 3, "\(lines)")
  }

  @Test("names values of one ground together, with the passages of their records")
  func ground() throws {
    let lines = try Samples.lines(text + "```evidence\n```\n").dropFirst()
    let values = try #require(lines.first)
    #expect(values.contains("; "), "\(lines)")
    #expect(lines.contains { $0.contains("¶") }, "\(lines)")
  }

  @Test("tells what a figure leaves out, and by which rule")
  func leftOut() throws {
    let block = "```evidence\nfigures: [proposals.count strict=yes]\n```\n"
    let lines = try Samples.lines(block, in: "de")
    #expect(lines.contains { $0.contains("nach A20 nicht gezählt") }, "\(lines)")
    #expect(lines.first?.contains("proposals.count strict=yes") == true)
  }

  @Test("names few records of many")
  func limit() throws {
    let block = "```evidence\nfigures: [proposals.count]\nlimit: 1\n```\n"
    let lines = try Samples.lines(block)
    #expect(lines.contains { $0.contains("other") }, "\(lines)")
  }
}
