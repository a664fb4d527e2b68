internal import Scene

/// Breaks a paragraph at the best of its candidates.
struct ParagraphBreaker {
  /// The measure, in points.
  let width: Double
  /// How lines are filled.
  let alignment: TextAlignment

  /// Lines with a judgement.
  struct Choices {
    /// The lines in order.
    var lines: [LineChoice] = []
    /// Whether every line fits and is no looser than text should be.
    var areGood = true
    /// Whether white is wider than twice its natural width somewhere.
    var areTooLoose: Bool { lines.contains { $0.ratio > FitDemerits.loosest } }
  }

  /// What else the places depend on where lines may end.
  var options: CandidateBuilder.Options {
    var options = CandidateBuilder.Options()
    options.protrudes = alignment == .justified
    options.breaksBySense = alignment == .balanced
    options.hyphenPenalty = alignment == .justified ? 50 : 120
    options.phrasePenalty = phrasePenalty
    return options
  }

  /// Even lines matter more than whole phrases in justified text, and less in titles; the demerits
  /// of a ragged line grow with the square of the penalty, those of a title's with the penalty.
  private var phrasePenalty: Double {
    switch alignment {
    case .justified: 0
    case .balanced: 1500
    case .left, .right, .center: 300
    }
  }

  /// Which words may be divided: none of a title; in columns of less than 14 em, where every other
  /// line would end with a hyphen, only those that do not fit.
  func division(size: Double) -> WordHyphens.Extent {
    switch alignment {
    case .balanced, .center, .right: .nothing
    case .left, .justified: width < 14 * size ? .wider(than: width) : .everything
    }
  }

  /// The lines in order; `candidates` starts with the start of the text.
  func choices(_ candidates: [BreakCandidate]) -> Choices {
    var result = Choices()
    var first = 0
    for index in candidates.indices.dropFirst() where candidates[index].isMandatory {
      let part = Array(candidates[first...index])
      var start = 0
      for end in breaks(part) {
        append(from: part[start], to: part[end], isLast: end == part.count - 1, &result)
        start = end
      }
      first = index
    }
    return result
  }

  /// Moves the pieces of a line to the right or the middle where the alignment asks for it.
  func align(_ line: inout SetLine) {
    let share = alignment == .right ? 1 : alignment == .center ? 0.5 : 0
    guard share > 0 else { return }
    for index in line.pieces.indices {
      line.pieces[index].run.origin.x += (width - line.width) * share
    }
  }

  private var demerits: FitDemerits {
    FitDemerits(mode: alignment == .justified ? .justified : .ragged, measure: width)
  }

  private func breaks(_ part: [BreakCandidate]) -> [Int] {
    alignment == .balanced
      ? BalancedFit.breaks(part, measure: width) : OptimumFit.breaks(part, demerits: demerits)
  }

  private func append(
    from start: BreakCandidate, to end: BreakCandidate, isLast: Bool, _ result: inout Choices
  ) {
    let line = CandidateLine(from: start, to: end)
    let ratio = demerits.ratio(of: line, isLast: isLast)
    if ratio > 1 || demerits.isOverfull(line) { result.areGood = false }
    let canChange = alignment == .justified && (line.stretch > 0 || ratio < 0)
    result.lines.append(
      LineChoice(
        range: start.offset..<end.offset, addsHyphen: end.addedHyphen != nil,
        ratio: canChange ? max(-1, ratio) : 0, indent: -start.leftProtrusion))
  }
}
