/// Chooses breaks so that as few lines as possible are as equally long as possible: for titles.
struct BalancedFit {
  private let candidates: [BreakCandidate]
  private let measure: Double

  /// The first candidate is the start of the text, the last one its end.
  static func breaks(_ candidates: [BreakCandidate], measure: Double) -> [Int] {
    let fit = BalancedFit(candidates: candidates, measure: measure)
    return fit.bestBreaks(lines: fit.fewestLines())
  }

  private func fits(_ start: Int, _ end: Int) -> Bool {
    end == start + 1
      || CandidateLine(from: candidates[start], to: candidates[end]).width <= measure + 0.005
  }

  /// The number of lines when each is filled as far as it goes; no other way needs fewer.
  private func fewestLines() -> Int {
    var lines = 1
    var start = 0
    for end in candidates.indices.dropFirst() where !fits(start, end) {
      lines += 1
      start = end - 1
    }
    return lines
  }

  /// The square of the share of the measure that a line lacks, in ten-thousandths.
  private func cost(_ start: Int, _ end: Int) -> Double {
    let width = CandidateLine(from: candidates[start], to: candidates[end]).width
    let share = (measure - width) / measure
    return 10_000 * share * share + (end == candidates.count - 1 ? 0 : candidates[end].penalty)
  }

  private func bestBreaks(lines: Int) -> [Int] {
    let count = candidates.count
    var costs = [Double](repeating: .infinity, count: count)
    costs[0] = 0
    var origins: [[Int]] = []
    for _ in 0..<lines {
      var next = [Double](repeating: .infinity, count: count)
      var origin = [Int](repeating: 0, count: count)
      for start in 0..<count where costs[start] < .infinity {
        for end in (start + 1)..<max(count, start + 1) {
          guard fits(start, end) else { break }
          let total = costs[start] + cost(start, end)
          if total < next[end] { (next[end], origin[end]) = (total, start) }
        }
      }
      costs = next
      origins.append(origin)
    }
    var breaks = [count - 1]
    for origin in origins.reversed().dropLast() { breaks.append(origin[breaks[breaks.count - 1]]) }
    return breaks.reversed()
  }
}
