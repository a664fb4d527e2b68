import Charts
import Proofing
import Quantities
import Testing

@Suite struct ScaleTests {
  @Test(arguments: [(0.0, 20.0), (-5, 7), (0, 1e-9), (3, 3), (0, 1e280)])
  func linearScalesRiseAndTurnBack(_ ends: (Double, Double)) {
    let scale = LinearScale(domain: ends.0...ends.1, range: 40...300)
    let values = (0...10).map { ends.0 + (ends.1 - ends.0) * Double($0) / 10 }
    for (low, high) in zip(values, values.dropFirst()) where low < high {
      #expect(scale.position(of: low) < scale.position(of: high))
    }
    for value in values {
      let back = scale.value(at: scale.position(of: value))
      #expect(abs(back - value) <= 1e-9 * max(abs(ends.1), abs(ends.0)))
    }
  }

  @Test(arguments: [
    (0.0, 19.0, 5, "0 5 10 15 20"), (0, 0, 5, "0 0.2 0.4 0.6 0.8 1"), (0, 1, 2, "0 0.5 1"),
    (-3, 7, 5, "-4 -2 0 2 4 6 8"), (0, 1234, 4, "0 500 1000 1500"),
    (3, 4, 4, "0 1 2 3 4"), (0, 0.00031, 4, "0 0.0001 0.0002 0.0003 0.0004"),
  ])
  func ticksAreRound(_ low: Double, _ high: Double, _ count: Int, _ expected: String) throws {
    let ticks = NiceTicks(covering: low...high, count: count)
    let numbers = try expected.split(separator: " ").map { try ExactDecimal(parsing: String($0)) }
    #expect(ticks.values == numbers)
  }

  @Test func countsHaveWholeTicks() {
    #expect(NiceTicks(covering: 0...1, count: 5, isWhole: true).values == [0, 1])
  }

  @Test(arguments: 0..<30) func timeRisesAndTurnsBack(_ seed: Int) {
    var chance = Chance(seed: UInt64(seed))
    let days = (0..<Int.random(in: 0...12, using: &chance)).map { _ in
      [0, 5000, 30_000].randomElement(using: &chance).map {
        $0 + Int.random(in: 0...900, using: &chance)
      } ?? 0
    }
    let scale = BrokenTimeScale(days: days, range: 50...490)
    #expect(abs((scale.segments.first?.positions.lowerBound ?? 0) - 50) < 1e-9)
    #expect(abs((scale.segments.last?.positions.upperBound ?? 0) - 490) < 1e-6)
    let probes = stride(from: -500.0, through: 32_000, by: 250).map { $0 }
    for (early, late) in zip(probes, probes.dropFirst()) {
      #expect(scale.position(of: early) < scale.position(of: late))
      #expect(abs(scale.day(at: scale.position(of: early)) - early) < 1e-3)
    }
  }

  @Test func timeIsCutWhereNothingIsRecorded() throws {
    let days = try ["2004-01-01", "2024-08-02", "2025-12-20", "2040-01-01"].map(Samples.day)
    let scale = BrokenTimeScale(days: days, range: 0...400)
    #expect(scale.segments.count == 3)
    #expect(scale.cuts.count == 2)
    #expect(BrokenTimeScale(days: Array(days[1...2]), range: 0...400).cuts == [])
  }
}
