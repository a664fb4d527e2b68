import Analysis
import Dossier
import Quantities
import Testing

/// The rules on stocks, counts and ratios.
@Suite struct StockRulesTests {
  private let early = Make.stock("early", "> 7.8e9 USD", on: "2024-08-02", measure: "over-18-years")
  private let late = Make.stock("late", "> 8.5e9 USD", on: "2025-12-20", measure: "volume")

  @Test func stocksAreNotAddedAndDoNotGrow() {
    let dossier = stage(stocks: [late, early])
    #expect(answer("stocks", dossier) == "early: > 7.8e9 USD, late: > 8.5e9 USD")
    let refused = refusal("stocks.total", dossier)
    #expect(refused?.rule == Rule(5))
    #expect(refused?.detail == "2 stocks of USD")
    #expect(refused?.alternative == "stocks")
    #expect(answer("stocks.growth", dossier) == "–A6")
    #expect(answer("stocks.latest", dossier) == "> 8.5e9 USD")
    #expect(answer("stocks.total as-of=2024-12-31", dossier) == "> 7.8e9 USD")
    #expect(answer("stocks.total measure=volume", dossier) == "> 8.5e9 USD")
  }

  @Test(arguments: [
    ("5 USD", "7 USD", "2 USD"), ("5 USD", "> 7 USD", "> 2 USD"), ("> 5 USD", "7 USD", "< 2 USD"),
    ("≈ 5 USD", "7 USD", "≈ 2 USD"), ("> 5 USD", "> 7 USD", "–A11"),
    ("> 5 USD", "< 7 USD", "–A11"), ("5 EUR", "7 USD", "–A12"), ("5..6 USD", "7 USD", "1..2 USD"),
  ]) func oneSeriesGrowsWhereBoundsAllow(first: String, last: String, growth: String) {
    let stocks = [
      Make.stock("a", first, on: "2024", since: "2000"),
      Make.stock("b", last, on: "2025", since: "2000"),
    ]
    #expect(answer("stocks.growth", stage(stocks: stocks)) == growth)
  }

  @Test func aStatedSeriesIsOneDefinition() {
    let stocks = [Make.stock("a", "5 USD", on: "2024"), Make.stock("b", "7 USD", on: "2025")]
    #expect(answer("stocks.growth", stage(stocks: stocks)) == "–A6")
    let related = stage(stocks: stocks, relations: [Make.relation("a", .sameSeries, "b")])
    #expect(answer("stocks.growth", related) == "2 USD")
  }

  @Test func documentsThatMayBeTheSameAreNotAdded() {
    let summit = Make.documents("summit", "> 150", ["jp", "region"])
    let bilateral = Make.documents("bilateral", "> 60", ["jp", "kz"])
    let dossier = stage(documents: [bilateral, summit])
    #expect(answer("documents", dossier) == "summit: > 150, bilateral: > 60")
    let refused = refusal("documents.total", dossier)
    #expect(refused?.rule == Rule(7))
    #expect(refused?.records == [RecordID("bilateral"), RecordID("summit")])
    #expect(answer("documents.total party=kz", dossier) == "> 60")
    #expect(answer("documents.value-per-document", dossier) == "–A9")
  }

  @Test func knownPartsAndCertainlyApartSetsAreCounted() {
    let whole = Make.documents("whole", "> 150", ["jp", "region"], includes: ["part"])
    let part = Make.documents("part", "> 60", ["jp", "kz"])
    let nested = figure("documents.total", stage(documents: [whole, part]))
    #expect(nested?.value.line == "> 150")
    #expect(nested?.leftOutLine == "part A8")
    let apart = [
      Make.documents("kz", "10", ["jp", "kz"]), Make.documents("uz", "5", ["jp", "uz"]),
      Make.documents("before", "3", ["jp", "kz"], on: "2020"),
    ]
    #expect(answer("documents.total", stage(documents: apart)) == "18")
    let said = stage(
      documents: apart, relations: [Make.relation("uz", .possibleSubsetOf, "kz")])
    #expect(answer("documents.total", said) == "–A7")
  }

  @Test(arguments: [
    ("≈ 3e12 JPY", "> 19e9 USD", "≤ 157.9 JPY"), ("3e12 JPY", "< 19e9 USD", "≥ 157.8 JPY"),
    ("> 3e12 JPY", "19e9 USD", "≥ 157.8 JPY"), ("> 3e12 JPY", "> 19e9 USD", "–A11"),
    ("3e12 JPY", "20e9 USD", "150 JPY"), ("≈ 3e12 JPY", "20e9 USD", "≈ 150 JPY"),
    ("1 JPY", "3 USD", "≈ 0.3333 JPY"), ("2..4 JPY", "1 USD", "2..4 JPY"),
    ("0 JPY", "1 USD", "–A14"),
  ]) func theImpliedRateKeepsItsBound(stated: String, converted: String, rate: String) {
    let dossier = stage(commitments: [Make.commitment("c", .target, stated, converted)])
    #expect(answer("implied-rate record=c", dossier) == rate)
  }

  @Test func theImpliedRateSaysHowItIsRounded() {
    let dossier = stage(
      commitments: [Make.commitment("c", .target, "≈ 3e12 JPY", "> 19e9 USD")])
    let rate = figure("implied-rate record=c", dossier)
    #expect(rate?.digits == 4)
    #expect(rate?.rules.contains(Rule(13)) == true)
    #expect(answer("day-rate record=c", dossier) == "–A14")
  }
}
