import Analysis
import Dossier
import Testing

/// Every figure leads back to passages.
@Suite struct TrailTests {
  @Test func passagesComeOnceInTheFiguresOrderWithOtherMentions() {
    let shared = Make.evidence("shared")
    let first = Make.commitment("z-first", .target, "9 USD", evidence: [shared])
    let second = Make.commitment(
      "a-second", .pledge, "1 USD", evidence: [Make.evidence("own"), shared])
    let mention = Make.commitment(
      "mention", .target, "9 USD", evidence: [Make.evidence("echo", paragraph: 4)])
    let dossier = stage(
      commitments: [first, second, mention],
      relations: [Make.relation("mention", .sameAs, "z-first")])
    guard let list = figure("commitments", dossier) else {
      Issue.record("no list")
      return
    }
    let trail = engine(dossier).trail(of: list)
    #expect(
      trail.map { $0.records.map(\.rawValue) } == [
        ["z-first", "a-second"], ["a-second"], ["mention"],
      ])
    #expect(trail.map(\.evidence.anchor.paragraph) == [1, 1, 4])
    #expect(engine(dossier).ungrounded(list) == [])
  }

  @Test func aRecordWithoutEvidenceIsAnOrphan() {
    let orphan = Make.commitment("orphan", .pledge, "1 USD", evidence: [])
    let dossier = stage(commitments: [orphan])
    let total = figure("commitments.total", dossier)
    #expect(total.map { engine(dossier).ungrounded($0) } == [RecordID("orphan")])
  }
}
