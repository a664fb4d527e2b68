import Charts
import Report
import Testing

@Suite("Annotations")
struct AnnotationTests {
  private func lines(_ kind: String, _ fields: String) throws -> [String] {
    try Samples.lines("```\(kind)\nname: b\ntitle: A finding\n\(fields)\n```", in: "en")
      .filter { $0.contains("“") }
  }

  @Test(
    "stand at the row or mark that a record made",
    arguments: [
      (
        "chart", "kind: bars\nfigure: commitments\nannotate: { loan: the first }", "Loan",
        "the first"
      ),
      (
        "chart", "kind: bars\nfigure: proposals.by by=country\nannotate: { railway: a railway }",
        "Kazakhstan", "a railway"
      ),
      (
        "chart", "kind: matrix\nfigure: interests\nannotate: { jp-energy: an offer }", "Energy",
        "an offer"
      ),
      ("timeline", "figure: events\nannotate: { flights: daily }", "Flights", "daily"),
    ])
  func beside(_ kind: String, _ fields: String, _ row: String, _ words: String) throws {
    let found = try lines(kind, fields)
    #expect(found.count == 1)
    #expect(found.first?.contains(row) == true, "\(found)")
    #expect(found.first?.hasSuffix("“\(words)”") == true, "\(found)")
  }
}
