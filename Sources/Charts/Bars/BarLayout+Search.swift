internal import Scene

extension BarLayout {
  /// The best layout of a few: a shorter axis leaves more room for what stands behind the bars,
  /// a longer one shows differences better.
  static func best(for board: BarBoard, in context: ChartContext) -> BarLayout {
    let measure = BarMeasure(board: board, context: context)
    // Panels on one scale must have axes of one length, whatever their numbers need.
    if context.isPanel { return measure.layout(axisShare: measure.panelShare) }
    let longest = measure.layout(axisShare: 1)
    if longest.isPerfect { return longest }
    var best = (layout: longest, cost: longest.cost(share: 1, weight: board.axisWeight))
    for share in stride(from: 0.95, to: 0.54, by: -0.05) {
      let layout = measure.layout(axisShare: share)
      let cost = layout.cost(share: share, weight: board.axisWeight)
      if cost < best.cost { best = (layout, cost) }
      if layout.isPerfect { break }
    }
    return best.layout
  }

  private func cost(share: Double, weight: Double) -> Double {
    height * 2 + (1 - share) * weight + awkwardness * 30 + (leavesFrame ? 1e6 : 0)
  }

  /// Whether the fading end of a bar, whose number stands inside, has no room.
  private var leavesFrame: Bool {
    let pieces = sections.flatMap(\.rows).flatMap(\.bars).flatMap(\.pieces)
    return pieces.contains { $0.reach > right }
  }

  /// How many numbers do not stand behind their bars.
  private var awkwardness: Double {
    Double(
      sections.flatMap(\.rows).flatMap(\.bars).filter {
        $0.place == .inside || $0.place == .below
      }.count)
  }

  /// Whether a shorter axis could win nothing: every number and remark stands on the bar's line.
  private var isPerfect: Bool {
    awkwardness == 0
      && sections.flatMap(\.rows).allSatisfy {
        $0.remark.block.isEmpty || ($0.remark.x != nil && $0.remark.block.lines.count == 1)
      }
  }
}
