import Analysis
import Dossier
import Quantities
import Testing

/// The rules on interests, proposals, groups and sources.
@Suite struct CountRulesTests {
  @Test func pastSupportIsNoInterest() {
    let dossier = stage(interests: [
      Make.interest("thanks", of: "kz", in: "210", .pastSupport),
      Make.interest("wish", of: "kz", in: "230"),
    ])
    #expect(answer("interests", dossier) == "230: KZ interest")
    #expect(figure("interests", dossier)?.leftOutLine == "thanks A19")
    #expect(answer("interests modes=past-support", dossier) == "–A19")
    #expect(answer("past-support", dossier) == "thanks")
    #expect(answer("interests.count", dossier) == "1")
  }

  @Test func restatedPrioritiesCountOnce() {
    let dossier = stage(
      interests: [
        Make.interest("first", of: "jp", in: "410", .priority),
        Make.interest("echo", of: "kg", in: "410", .priority),
      ], relations: [Make.relation("echo", .restates, "first")])
    #expect(answer("interests.count", dossier) == "1")
    #expect(figure("interests.count", dossier)?.leftOutLine == "echo A18")
    #expect(answer("interests", dossier) == "410: JP priority")
    #expect(answer("interests.count country=KG", dossier) == "–A18")
  }

  @Test func aHoldersOwnRestatementCountsOnceButMayStrengthenACell() {
    let dossier = stage(
      interests: [
        Make.interest("early", of: "kz", in: "232", .potential, on: "2024-08-02"),
        Make.interest("again", of: "kz", in: "232", .priority),
      ], relations: [Make.relation("again", .restates, "early")])
    #expect(answer("interests", dossier) == "230: KZ priority")
    #expect(answer("interests.count", dossier) == "1")
  }

  @Test func aFactOfTwoSectorsIsOneConcept() {
    let dossier = stage(interests: [
      Make.interest("nuclear", of: "kz", in: "235", concept: "energy"),
      Make.interest("rail", of: "kz", in: "210", concept: "energy"),
      Make.interest("other", of: "uz", in: "210", concept: "energy"),
    ])
    #expect(answer("interests.count", dossier) == "2")
    #expect(answer("interests.count country=KZ", dossier) == "1")
    #expect(answer("interests.by by=country", dossier) == "KZ: 1, UZ: 1")
    #expect(answer("interests.by by=sector", dossier) == "210: 2, 230: 1")
    #expect(answer("interests.count of=sectors level=all", dossier) == "2")
    #expect(answer("interests.by by=sector of=countries", dossier) == "210: 2, 230: 1")
  }

  @Test func theMatrixHasItsOrderAndItsEmptyColumns() {
    let dossier = stage(interests: [
      Make.interest("a", of: "uz", in: "232", .potential),
      Make.interest("b", of: "kz", in: "235", .offer),
      Make.interest("c", of: "president", in: "230", .priority),
      Make.interest("d", of: "jp", in: "210"),
      Make.interest("e", of: "region", in: "410"),
    ])
    #expect(
      answer("interests", dossier)
        == "230: KZ priority, UZ potential; 210: JP interest; 410: region interest")
    #expect(answer("interests min-countries=2", dossier) == "230: KZ priority, UZ potential")
    #expect(
      answer("interests level=all country=KZ", dossier) == "230: KZ priority; 235: KZ offer")
    guard case .matrix(let matrix) = figure("interests country=region", dossier)?.value else {
      Issue.record("no matrix")
      return
    }
    #expect(matrix.columns.map(\.word) == ["KZ", "KG", "UZ", "region"])
  }

  private let proposals = stage(proposals: [
    Make.proposal("late", by: "kz", .region, topics: ["232", "210"], paragraph: 9),
    Make.proposal("early", by: "president", .region, topics: ["235"], paragraph: 2),
    Make.proposal("dam", by: "kz", .national, strict: false, paragraph: 12),
    Make.proposal("forum", by: "uz", .global, paragraph: 1),
  ])

  @Test(arguments: [
    ("proposals", "dam early late forum"),
    ("proposals strict=yes", "early late forum"),
    ("proposals.count", "4"), ("proposals.count strict=yes country=KZ", "2"),
    ("proposals.by by=country", "KZ: 3, UZ: 1"),
    ("proposals.by by=proposer", "kz: 2, uz: 1, president: 1"),
    ("proposals.by by=scope", "national: 1, region: 2, global: 1"),
    ("proposals.by by=outcome strict=yes", "open: 3"),
    ("proposals.by by=sector", "230: 2, 210: 1"),
    ("proposals.by by=sector level=all", "210: 1, 232: 1, 235: 1"),
    ("proposals sector=230", "early late"),
    ("proposals.by by=sector sector=232", "230: 1"),
    ("proposals.by by=sector sector=230 level=all", "232: 1, 235: 1"),
  ]) func proposalsAreCountedByProposer(question: String, line: String) {
    #expect(answer(question, proposals) == line)
  }

  @Test func theCountSaysWhetherItIsStrict() {
    #expect(figure("proposals.count", proposals)?.rules == [Rule(20)])
    #expect(figure("proposals.count strict=yes", proposals)?.leftOutLine == "dam A20")
  }

  @Test func aGroupHasTheMembersThatItMustHave() {
    #expect(answer("actors group=region", stage()) == "kz kg uz")
    #expect(answer("actors.count group=region", stage()) == "3")
    #expect(answer("actors group=region", stage(memberCount: 5)) == "–A23")
    let meeting = Make.event("meeting", .held, on: "2025-12-20", participants: ["jp", "region"])
    #expect(answer("participants event=meeting", stage(events: [meeting])) == "jp region")
    #expect(
      answer("participants event=meeting members=yes", stage(events: [meeting])) == "jp kz kg uz")
    #expect(
      answer("participants event=meeting members=yes", stage(events: [meeting], memberCount: 4))
        == "–A23")
    #expect(answer("events participant=kg", stage(events: [meeting])) == "meeting")
  }

  @Test func copiesAreOneSource() {
    let pledge = Make.commitment(
      "pledge", .pledge, "1 USD", evidence: [Make.evidence("x", in: "copy")])
    let dossier = stage(
      commitments: [pledge],
      sources: [
        Make.source("translation", translationOf: "original"), Make.source("original"),
        Make.source("copy", group: "wire"), Make.source("wire", tier: 2, group: "wire"),
      ])
    #expect(answer("sources.count", dossier) == "2")
    #expect(figure("sources", dossier)?.leftOutLine == "copy A24, translation A24")
    #expect(answer("sources", dossier) == "original: , wire: pledge")
    #expect(answer("commitments source=wire", dossier) == "pledge")
    #expect(answer("commitments source=original", dossier) == "")
  }

  @Test func companiesCountOnceWhateverTheyDo() {
    func work(_ id: String, _ actor: String, _ with: String) -> Engagement {
      Engagement(
        header: Make.header(id), actor: RecordID(actor), counterpart: RecordID(with),
        sectors: [.init(code: "232")])
    }
    let dossier = stage(engagements: [
      work("a", "toyota", "kz"), work("b", "itochu", "kz"), work("c", "itochu", "uz"),
      work("d", "president", "uz"),
    ])
    #expect(answer("companies", dossier) == "itochu toyota")
    #expect(answer("companies.by by=counterpart", dossier) == "kz: 2, uz: 1")
    #expect(answer("companies.by by=sector", dossier) == "230: 2")
    #expect(answer("companies.count country=JP counterpart=uz", dossier) == "1")
  }
}
