import Analysis
import Dossier
import Quantities
import Testing

/// The rules on adding up money, each on the smallest dossier that shows it.
@Suite struct MoneyRulesTests {
  @Test func oneAmountWithTwoMentionsCountsOnce() {
    let quoted = Make.commitment(
      "quoted", .target, "≈ 3e12 JPY", to: "region",
      evidence: [Make.evidence("quoted", voice: .directQuote)])
    let reported = Make.commitment("reported", .target, "≈ 3e12 JPY", to: "region")
    for pair in [[quoted, reported], [reported, quoted]] {
      let dossier = stage(
        commitments: pair, relations: [Make.relation("reported", .sameAs, "quoted")])
      let total = figure("commitments.total", dossier)
      #expect(total?.value.line == "≈ 3e12 JPY")
      #expect(total?.records == [RecordID("quoted")])
      #expect(total?.leftOutLine == "reported A1")
    }
  }

  @Test func theSourcesConversionIsNoSecondAmount() {
    let one = Make.commitment("target", .target, "≈ 3e12 JPY", "> 19e9 USD")
    #expect(answer("commitments.total", stage(commitments: [one])) == "≈ 3e12 JPY")
    #expect(answer("commitments.total currency=USD", stage(commitments: [one])) == "–A12")
    #expect(
      answer("amount record=target role=converted-by-source", stage(commitments: [one]))
        == "> 19e9 USD")
    let two = [
      Make.commitment("yen", .target, "≈ 3e12 JPY"),
      Make.commitment("dollars", .target, "> 19e9 USD"),
    ]
    let related = stage(
      commitments: two, relations: [Make.relation("dollars", .converts, "yen")])
    #expect(figure("commitments.total", related)?.leftOutLine == "dollars A2")
  }

  @Test func targetAndSignedValueAreNotAdded() {
    let dossier = stage(commitments: [
      Make.commitment("target", .target, "≈ 3e12 JPY", "> 19e9 USD", to: "region"),
      Make.commitment("signed", .signedAgreement, "> 3.7e9 USD"),
    ])
    let refused = refusal("commitments.total", dossier)
    #expect(refused?.rule == Rule(4))
    #expect(refused?.records == [RecordID("signed"), RecordID("target")])
    #expect(refused?.detail == "the amounts are of 2 classes: target and signed-agreement")
    #expect(refused?.alternative == "commitments.by by=class")
    #expect(
      answer("commitments.by by=class", dossier)
        == "target: ≈ 3e12 JPY, signed-agreement: > 3.7e9 USD")
  }

  @Test func anUmbrellaOrItsPartsCount() {
    let umbrella = Make.commitment("umbrella", .pledge, "100 USD")
    func total(_ parts: String...) -> Figure? {
      let children = parts.enumerated().map { place, amount in
        Make.commitment("part-\(place)", .pledge, amount, parent: "umbrella")
      }
      return figure("commitments.total", stage(commitments: [umbrella] + children))
    }
    #expect(total("30 USD", "20 USD")?.value.line == "100 USD")
    #expect(total("30 USD", "20 USD")?.leftOutLine == "part-0 A8, part-1 A8")
    #expect(total("60 USD", "45 USD")?.value.line == "105 USD")
    #expect(total("60 USD", "40 USD")?.leftOutLine == "umbrella A8")
    #expect(total("60 USD", "60 EUR")?.value.line == "100 USD")
    #expect(total("<= 200 USD")?.value.line == "100 USD")
    #expect(total("> 100 USD")?.value.line == "> 100 USD")
  }

  @Test func partsOfPartsAreSettledFromBelow() {
    let dossier = stage(commitments: [
      Make.commitment("top", .pledge, "100 USD"),
      Make.commitment("middle", .pledge, "80 USD", parent: "top"),
      Make.commitment("leaf-a", .pledge, "50 USD", parent: "middle"),
      Make.commitment("leaf-b", .pledge, "60 USD", parent: "middle"),
      Make.commitment("other", .pledge, "7 USD"),
    ])
    let total = figure("commitments.total", dossier)
    #expect(total?.value.line == "117 USD")
    #expect(total?.leftOutLine == "middle A8, top A8")
  }

  @Test func partsThroughARecordWithoutAmountAreFoundAndRingsEnd() {
    let dossier = stage(commitments: [
      Make.commitment("top", .pledge, "100 USD"),
      Make.commitment("middle", .pledge, parent: "top"),
      Make.commitment("leaf", .pledge, "50 USD", parent: "middle"),
    ])
    #expect(answer("commitments.total", dossier) == "100 USD")
    let ring = stage(commitments: [
      Make.commitment("a", .pledge, "1 USD", parent: "b"),
      Make.commitment("b", .pledge, "1 USD", parent: "a"),
    ])
    #expect(answer("commitments.total", ring) == "2 USD")
  }

  @Test(arguments: [
    (["1 USD", "2 USD"], "3 USD"), (["> 1 USD", "2 USD"], "> 3 USD"),
    ([">= 1 USD", "> 2 USD"], "> 3 USD"), (["≈ 1 USD", "> 2 USD"], "≈ 3 USD"),
    (["> 1 USD", "<= 2 USD"], "–A10"), (["1..2 USD", "3 USD"], "4..5 USD"),
    (["0.1 USD", "0.2 USD"], "0.3 USD"), (["1 USD", "1 EUR"], "–A12"), ([], "–A14"),
  ]) func hedgesAndCurrenciesDecideTheSum(amounts: [String], total: String) {
    let commitments = amounts.enumerated().map { place, amount in
      Make.commitment("c-\(place)", .pledge, amount)
    }
    #expect(answer("commitments.total", stage(commitments: commitments)) == total)
  }

  @Test func aRaisedPledgeIsNotAddedToItself() {
    let old = Make.commitment("old", .pledge, "100 EUR", on: "2024-01-01")
    let new = Make.commitment("new", .pledge, "150 EUR", on: "2025-01-01", revises: "old")
    let total = figure("commitments.total", stage(commitments: [old, new]))
    #expect(total?.value.line == "150 EUR")
    #expect(total?.leftOutLine == "old A26")
    #expect(
      answer("commitments.total as-of=2024-06-01", stage(commitments: [old, new])) == "100 EUR")
    let signed = Make.commitment("signed", .signedAgreement, "150 EUR", revises: "old")
    let after = stage(commitments: [old, signed])
    #expect(answer("commitments.total class=pledge", after) == "–A14")
    #expect(answer("commitments.total", after) == "150 EUR")
  }

  @Test func expectedAnnouncementsCountForNothing() {
    let expected = Make.commitment("expected", .expectedAnnouncement, "5 USD")
    let pledge = Make.commitment("pledge", .pledge, "1 USD")
    #expect(answer("commitments.total", stage(commitments: [expected])) == "–A17")
    let total = figure("commitments.total", stage(commitments: [expected, pledge]))
    #expect(total?.value.line == "1 USD")
    #expect(total?.leftOutLine == "expected A17")
  }

  @Test func aRegionsAmountIsNotRepeatedForItsCountries() {
    let dossier = stage(commitments: [
      Make.commitment("regional", .pledge, "90 USD", to: "region"),
      Make.commitment("national", .pledge, "10 USD", to: "kz"),
    ])
    #expect(answer("commitments.total country=KG", dossier) == "–A22")
    #expect(answer("commitments.total country=KZ", dossier) == "10 USD")
    #expect(figure("commitments.total country=KZ", dossier)?.leftOutLine == "regional A22")
    #expect(answer("commitments.total country=region", dossier) == "100 USD")
    #expect(answer("commitments.total country=JP", dossier) == "100 USD")
    #expect(answer("commitments.by by=receiver", dossier) == "kz: 10 USD, region: 90 USD")
  }

  @Test func severalSectorsAreSplitByStatedSharesOnly() {
    let shares: [SectorShare] = [
      .init(code: "232", percent: 40), .init(code: "210", percent: 60),
    ]
    let shared = Make.commitment("shared", .pledge, "≈ 10 USD", sectors: shares)
    let unshared = Make.commitment(
      "unshared", .pledge, "5 USD", sectors: [.init(code: "230"), .init(code: "410")])
    let single = Make.commitment("single", .pledge, "1 USD", sectors: [.init(code: "235")])
    let dossier = stage(commitments: [shared, unshared, single])
    #expect(
      answer("commitments.by by=sector", dossier) == "210: ≈ 6 USD, 230: ≈ 5 USD, 410: –A21")
    #expect(figure("commitments.total sector=230", dossier)?.leftOutLine == "unshared A21")
    #expect(answer("commitments.total sector=230,410,210", dossier) == "≈ 16 USD")
    #expect(answer("commitments.by by=sector sector=235", dossier) == "230: 1 USD")
    let series = figure("commitments.by by=sector", dossier)
    #expect(series?.records == [RecordID("shared"), RecordID("single")])
    #expect(series?.leftOutLine == "unshared A21")
  }

  @Test func missingAmountsAreNoZero() {
    let dossier = stage(commitments: [Make.commitment("silent", .intention)])
    #expect(answer("commitments.total", dossier) == "–A14")
    #expect(answer("amount record=silent", dossier) == "–A14")
    #expect(answer("horizon record=silent", dossier) == "–A14")
    #expect(answer("commitments.by by=class", dossier) == "intention: –A14")
    #expect(answer("commitments.count", dossier) == "1")
    #expect(answer("commitments.count class=pledge", dossier) == "–A14")
  }

  @Test func aHorizonIsNamedBesideItsSum() {
    let years = Make.commitment("years", .target, "5 USD", horizon: ISODuration(years: 5))
    #expect(figure("commitments.total", stage(commitments: [years]))?.rules == [Rule(15)])
    #expect(answer("horizon record=years", stage(commitments: [years])) == "P5Y")
  }

  @Test func overlappingCommitmentsBlockTheSum() {
    let two = [Make.commitment("a", .pledge, "1 USD"), Make.commitment("b", .pledge, "2 USD")]
    let dossier = stage(commitments: two, relations: [Make.relation("a", .mayOverlap, "b")])
    #expect(answer("commitments.total", dossier) == "–A7")
  }

  @Test func conflictsAreSettledByTheCloserSource() {
    let near = Make.commitment(
      "near", .pledge, "1 USD", evidence: [Make.evidence("near", in: "ministry")])
    let far = Make.commitment("far", .pledge, "2 USD")
    let sources = [Make.source("report"), Make.source("ministry", tier: 1)]
    for relation in [
      Make.relation("near", .contradicts, "far"), Make.relation("far", .contradicts, "near"),
    ] {
      let dossier = stage(commitments: [far, near], relations: [relation], sources: sources)
      #expect(answer("commitments.total", dossier) == "1 USD")
      #expect(figure("commitments.total", dossier)?.leftOutLine == "far A25")
    }
  }

  @Test func endedCommitmentsCountOnlyWhereAskedFor() {
    let dossier = stage(commitments: [
      Make.commitment("alive", .pledge, "1 USD"), Make.commitment("dead", .cancelled, "2 USD"),
    ])
    #expect(answer("commitments.total", dossier) == "1 USD")
    #expect(figure("commitments.total", dossier)?.leftOutLine == "dead A4")
    #expect(answer("commitments.total class=cancelled", dossier) == "2 USD")
  }

  @Test func currenciesOfOneClassStandInRowsOfTheirOwn() {
    let dossier = stage(commitments: [
      Make.commitment("a", .pledge, "1 USD"), Make.commitment("b", .pledge, "2 EUR"),
    ])
    #expect(answer("commitments.by by=class", dossier) == "pledge: 2 EUR, pledge: 1 USD")
    #expect(refusal("commitments.total", dossier)?.alternative == "commitments.by by=currency")
    #expect(answer("commitments.by by=currency", dossier) == "EUR: 2 EUR, USD: 1 USD")
  }

  @Test(arguments: 0..<20) func sumsDoNotDependOnTheOrder(seed: UInt64) {
    var generator = SeededGenerator(state: seed)
    var commitments = (0..<12).map { place in
      Make.commitment(
        "c-\(place)", .pledge, "\(["", "> ", "≈ "][place % 3])\(place * 7 + 1).\(place)e3 USD",
        parent: place > 8 ? "c-\(place - 8)" : nil, revises: place == 5 ? "c-4" : nil)
    }
    let before = figure("commitments.total", stage(commitments: commitments))
    commitments.shuffle(using: &generator)
    let after = figure("commitments.total", stage(commitments: commitments))
    #expect(before?.value == after?.value)
    #expect(before?.records == after?.records)
    #expect(before?.leftOut == after?.leftOut)
  }
}

/// A small generator with a seed (Steele, Lea, Flood: SplitMix, 2014), so that a failure can be run
/// again.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
