internal import Scene

/// Breaks a paragraph at the best of its candidates.
struct ParagraphBreaker {
  /// The measure, in points.
  let width: Double
  /// How lines are filled.
  let alignment: TextAlignment

  /// The lines in order; `candidates` starts with the start of the text.
  func choices(_ candidates: [BreakCandidate]) -> [LineChoice] {
    var result: [LineChoice] = []
    var first = 0
    for index in candidates.indices.dropFirst() where candidates[index].isMandatory {
      let part = Array(candidates[first...index])
      var start = 0
      for end in breaks(part) {
        result.append(choice(part[start], part[end], isLast: end == part.count - 1))
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

  private func choice(
    _ start: BreakCandidate, _ end: BreakCandidate, isLast: Bool
  ) -> LineChoice {
    let line = CandidateLine(from: start, to: end)
    let ratio =
      alignment == .justified ? max(-1, demerits.ratio(of: line, isLast: isLast)) : 0
    return LineChoice(
      range: start.offset..<end.offset, addsHyphen: end.addedHyphen != nil,
      ratio: line.stretch > 0 || ratio < 0 ? ratio : 0, indent: -start.leftProtrusion)
  }
}
