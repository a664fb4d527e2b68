/// Chooses the breaks of a paragraph as a whole, so that the sum of demerits is least: the
/// algorithm of Knuth and Plass, "Breaking Paragraphs into Lines" (Software: Practice and
/// Experience 11, 1981).
struct OptimumFit {
  /// A way to set the paragraph up to a break.
  private struct Node {
    var candidate: Int
    var previous: Int
    var demerits: Double
    var hyphens: Int
    var fitness: FitDemerits.Fitness
  }

  /// A line with what all ways that end in it share.
  private struct Step {
    var from: Int
    var ratio: Double
    var fitness: FitDemerits.Fitness
    var demerits: Double
  }

  /// No more lines than this in a row end with a hyphen.
  private static let longestLadder = 2

  private let candidates: [BreakCandidate]
  private let measure: FitDemerits
  /// Shorter lines are not looked at, in points.
  private let leastWidth: Double
  /// The ways by the break that they reach; those from `firstOpen` may go on.
  private var nodes: [Node]
  private var firstOpen = 0
  private var reached: [Node] = []
  private var isForced = false

  /// The breaks, without the start; the first candidate is the start of the paragraph, the last
  /// one its end.
  static func breaks(_ candidates: [BreakCandidate], demerits: FitDemerits) -> [Int] {
    // Lines below half of the measure are rare; they are tried only where it does not go without.
    let usual = OptimumFit(candidates, demerits, leastWidth: demerits.measure / 2)
    guard usual.isForced else { return usual.path() }
    return OptimumFit(candidates, demerits, leastWidth: -.infinity).path()
  }

  private init(_ candidates: [BreakCandidate], _ demerits: FitDemerits, leastWidth: Double) {
    self.candidates = candidates
    self.leastWidth = leastWidth
    measure = demerits
    nodes = [Node(candidate: 0, previous: -1, demerits: 0, hyphens: 0, fitness: .decent)]
    nodes.reserveCapacity(candidates.count + 1)
    for index in candidates.indices.dropFirst() { advance(to: index) }
  }

  /// Extends all ways that can still be extended by a line that ends at a candidate.
  private mutating func advance(to index: Int) {
    let isLast = index == candidates.count - 1
    reached.removeAll(keepingCapacity: true)
    closeOverfull(at: index)
    var step = Step(from: -1, ratio: 0, fitness: .decent, demerits: 0)
    for node in firstOpen..<nodes.count {
      let from = nodes[node].candidate
      if from != step.from {
        let line = CandidateLine(from: candidates[from], to: candidates[index])
        if line.width < leastWidth, !isLast { break }
        step = self.step(line, from: from, to: index, isLast: isLast)
      }
      extend(node, by: step, to: index, isLast: isLast)
    }
    if firstOpen == nodes.count { force(to: index) }
    nodes += reached
  }

  /// Closes the ways whose line would not fit; older ways have longer lines.
  private mutating func closeOverfull(at index: Int) {
    while firstOpen < nodes.count {
      let start = candidates[nodes[firstOpen].candidate]
      guard measure.isOverfull(CandidateLine(from: start, to: candidates[index])) else { return }
      firstOpen += 1
    }
  }

  private func step(_ line: CandidateLine, from: Int, to index: Int, isLast: Bool) -> Step {
    let ratio = measure.ratio(of: line, isLast: isLast)
    var demerits = measure.demerits(ratio: ratio, penalty: candidates[index].penalty)
    if isLast, from > 0 {
      let words = candidates[index].words - candidates[from].words
      demerits += measure.lastLine(line, words: words)
    }
    return Step(from: from, ratio: ratio, fitness: measure.fitness(ratio), demerits: demerits)
  }

  private mutating func extend(_ from: Int, by step: Step, to index: Int, isLast: Bool) {
    let start = nodes[from]
    let hyphens = candidates[index].endsWithHyphen ? start.hyphens + 1 : 0
    guard hyphens <= OptimumFit.longestLadder else { return }
    var demerits = start.demerits + step.demerits
    if hyphens > 1 { demerits += 10_000 }
    if abs(step.fitness.rawValue - start.fitness.rawValue) > 1 { demerits += 10_000 }
    if isLast, start.hyphens > 0 { demerits += measure.divisionBeforeLastLine }
    keep(
      Node(
        candidate: index, previous: from, demerits: demerits, hyphens: hyphens,
        fitness: step.fitness))
  }

  /// Of ways that look the same to what follows, the best is enough.
  private mutating func keep(_ node: Node) {
    for twin in reached.indices
    where reached[twin].hyphens == node.hyphens && reached[twin].fitness == node.fitness {
      if node.demerits < reached[twin].demerits { reached[twin] = node }
      return
    }
    reached.append(node)
  }

  /// Where no line fits, the youngest way goes on, whose line sticks out least.
  private mutating func force(to index: Int) {
    isForced = true
    let last = nodes.count - 1
    reached = [
      Node(
        candidate: index, previous: last, demerits: nodes[last].demerits + 1e12, hyphens: 0,
        fitness: .decent)
    ]
  }

  /// The breaks of the best way, without the start.
  private func path() -> [Int] {
    let ends = nodes.indices.reversed().prefix { nodes[$0].candidate == candidates.count - 1 }
    guard var node = ends.min(by: { nodes[$0].demerits < nodes[$1].demerits }) else { return [] }
    var breaks: [Int] = []
    while node > 0 {
      breaks.append(nodes[node].candidate)
      node = nodes[node].previous
    }
    return breaks.reversed()
  }
}
