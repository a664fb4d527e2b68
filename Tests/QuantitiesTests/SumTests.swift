import Quantities
import Testing

@Suite struct SumTests {
  @Test(arguments: [
    (["1", "2", "3.5"], "6.5"), (["> 1", "> 2"], "> 3"), (["> 1", ">= 2"], "> 3"),
    ([">= 1", "2"], "≥ 3"), (["> 1", "2"], "> 3"), (["< 1", "<= 2"], "< 3"),
    (["<= 1", "2"], "≤ 3"),
    (["≈ 1", "2"], "≈ 3"), (["≈ 1", "> 2"], "≈ 3"), (["1..2", "3"], "4..5"),
    (["1..2", "3..5"], "4..7"), (["1..2", "> 3"], "> 4"), (["1..2", ">= 3"], "≥ 4"),
    (["1..2", "<= 3"], "≤ 5"), (["≈ 3e12"], "≈ 3e12"),
  ])
  func addsByRuleA10(terms: [String], sum: String) throws {
    let numbers = try terms.map { try QualifiedNumber(parsing: $0) }
    let expected = SumResult.number(try QualifiedNumber(parsing: sum))
    #expect(QualifiedNumber.sum(numbers) == expected)
    #expect(QualifiedNumber.sum(numbers.reversed()) == expected)
  }

  @Test func refusesWhatHasNoSign() throws {
    func sum(_ terms: [String]) throws -> SumResult {
      QualifiedNumber.sum(try terms.map { try QualifiedNumber(parsing: $0) })
    }
    #expect(try sum([]) == .nothing)
    #expect(try sum(["> 1", "< 2"]) == .opposite)
    #expect(try sum(["≈ 1", ">= 1", "<= 2"]) == .opposite)
    #expect(try sum(["1..2", "≈ 3"]) == .rangeAndApproximate)
    #expect(try sum(["1e100", "1"]) == .overflow)
  }

  @Test func isFreeOfOrder() {
    var numbers = Numbers(seed: 4)
    let qualifiers: [Qualifier] = [.exact, .approximately, .over, .atLeast]
    for _ in 0..<100 {
      let terms = (0..<6).map { _ in
        QualifiedNumber(numbers.decimal(), qualifiers.randomElement(using: &numbers) ?? .exact)
      }
      #expect(QualifiedNumber.sum(terms.shuffled(using: &numbers)) == QualifiedNumber.sum(terms))
    }
  }
}
