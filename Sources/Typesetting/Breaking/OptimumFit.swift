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

  /// No more lines than this in a row end with a hyphen.
  private static let longestLadder = 2

  private let candidates: [BreakCandidate]
  private let measure: FitDemerits
  private var nodes: [Node]
  private var active: [Int] = [0]

  /// The first candidate is the start of the paragraph, the last one its end.
  static func breaks(_ candidates: [BreakCandidate], demerits: FitDemerits) -> [Int] {
    var fit = OptimumFit(candidates, demerits)
    for index in candidates.indices.dropFirst() { fit.advance(to: index) }
    return fit.path()
  }

  private init(_ candidates: [BreakCandidate], _ demerits: FitDemerits) {
    self.candidates = candidates
    measure = demerits
    nodes = [Node(candidate: 0, previous: -1, demerits: 0, hyphens: 0, fitness: .decent)]
  }

  /// Extends all ways that can still be extended by a line that ends at a candidate.
  private mutating func advance(to index: Int) {
    let isLast = index == candidates.count - 1
    var reached: [Node] = []
    var open: [Int] = []
    for node in active {
      let line = CandidateLine(
        from: candidates[nodes[node].candidate], to: candidates[index])
      guard !measure.isOverfull(line) else { continue }
      open.append(node)
      if let next = extend(node, by: line, to: index, isLast: isLast) { keep(next, in: &reached) }
    }
    if open.isEmpty { reached = [forced(to: index)] }
    active = isLast ? [] : open
    for node in reached {
      nodes.append(node)
      active.append(nodes.count - 1)
    }
  }

  private func extend(_ from: Int, by line: CandidateLine, to index: Int, isLast: Bool) -> Node? {
    let (start, end) = (nodes[from], candidates[index])
    let hyphens = end.endsWithHyphen ? start.hyphens + 1 : 0
    guard hyphens <= OptimumFit.longestLadder else { return nil }
    let ratio = measure.ratio(of: line, isLast: isLast)
    let fitness = measure.fitness(ratio)
    var demerits = measure.demerits(ratio: ratio, penalty: end.penalty)
    if hyphens > 1 { demerits += 10_000 }
    if abs(fitness.rawValue - start.fitness.rawValue) > 1 { demerits += 10_000 }
    if isLast {
      if start.hyphens > 0 { demerits += 5_000 }
      let words = end.words - candidates[start.candidate].words
      if start.candidate > 0 { demerits += measure.lastLine(line, words: words) }
    }
    return Node(
      candidate: index, previous: from, demerits: start.demerits + demerits, hyphens: hyphens,
      fitness: fitness)
  }

  /// Of ways that look the same to what follows, the best is enough.
  private func keep(_ node: Node, in reached: inout [Node]) {
    let twin = reached.firstIndex { $0.hyphens == node.hyphens && $0.fitness == node.fitness }
    guard let twin else {
      reached.append(node)
      return
    }
    if node.demerits < reached[twin].demerits { reached[twin] = node }
  }

  /// Where no line fits, the way that sticks out least goes on.
  private func forced(to index: Int) -> Node {
    var best = (node: active.last ?? 0, width: Double.infinity)
    for node in active {
      let width = CandidateLine(from: candidates[nodes[node].candidate], to: candidates[index])
        .width
      if width < best.width { best = (node, width) }
    }
    return Node(
      candidate: index, previous: best.node, demerits: nodes[best.node].demerits + 1e12,
      hyphens: 0, fitness: .decent)
  }

  /// The breaks of the best way, without the start.
  private func path() -> [Int] {
    let ends = nodes.indices.filter { nodes[$0].candidate == candidates.count - 1 }
    guard var node = ends.min(by: { nodes[$0].demerits < nodes[$1].demerits }) else { return [] }
    var breaks: [Int] = []
    while node > 0 {
      breaks.append(nodes[node].candidate)
      node = nodes[node].previous
    }
    return breaks.reversed()
  }
}
