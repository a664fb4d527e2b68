internal import Scene

extension BarLayout {
  /// The best layout of a few: a shorter axis leaves more room for what stands behind the bars,
  /// a longer one shows differences better.
  static func best(for board: BarBoard, in context: ChartContext) -> BarLayout {
    let measure = BarMeasure(board: board, context: context)
    let candidates = [1.0, 0.9, 0.8, 0.7, 0.6].map { share in
      (layout: measure.layout(axisShare: share), share: share)
    }
    func cost(_ candidate: (layout: BarLayout, share: Double)) -> Double {
      candidate.layout.height * 2 + (1 - candidate.share) * 60
        + candidate.layout.awkwardness * 30
    }
    let best = candidates.min { cost($0) < cost($1) }
    return best?.layout ?? measure.layout(axisShare: 1)
  }

  /// How many numbers do not stand behind their bars.
  private var awkwardness: Double {
    Double(sections.flatMap(\.rows).flatMap(\.bars).filter { $0.place != .behind }.count)
  }
}
