/// Groups of recorded days with long empty stretches between them.
struct TimeClusters {
  /// The groups in time, each with some white at both ends; at least one.
  let clusters: [ClosedRange<Double>]

  /// A stretch is cut out if it is longer than this share of all that is left uncut, so that a cut
  /// always wins room for the rest.
  private static let shareOfRest = 0.3

  /// A stretch that is shorter than this share of everything stays, so that few dates do not fall
  /// apart into single days.
  private static let shareOfAll = 0.08

  /// So many days must be left, or the cut would win nothing.
  private static let leastRest = 14

  /// Groups days; at most `maximumCuts` stretches are cut out, the longest first.
  init(days: [Int], maximumCuts: Int) {
    let days = Set(days).sorted()
    guard let first = days.first, let last = days.last else {
      clusters = [0...365]
      return
    }
    let cuts = Self.cuts(of: days, maximum: maximumCuts)
    let starts = [first] + cuts.map { days[$0 + 1] }
    let ends = cuts.map { days[$0] } + [last]
    let kept = zip(starts, ends).reduce(0) { $0 + ($1.1 - $1.0) }
    let smallestCut = cuts.map { days[$0 + 1] - days[$0] }.min() ?? .max
    let pad = min(max(Double(kept) * 0.025, 1), Double(smallestCut) / 4)
    clusters = zip(starts, ends).map { start, end in
      (Double(start) - pad)...(Double(end) + 1 + pad)
    }
  }

  /// The indices of the days before a cut, in rising order.
  private static func cuts(of days: [Int], maximum: Int) -> [Int] {
    let gaps = zip(days.indices, zip(days, days.dropFirst()).map { $1 - $0 })
    let all = (days.last ?? 0) - (days.first ?? 0)
    var rest = all
    var cuts: [Int] = []
    for (index, gap) in gaps.sorted(by: { ($1.1, $0.0) < ($0.1, $1.0) }) {
      let isLong =
        Double(gap) > max(shareOfRest * Double(rest), shareOfAll * Double(all))
        && gap > 60 && rest - gap > leastRest
      if !isLong || cuts.count == maximum { break }
      cuts.append(index)
      rest -= gap
    }
    return cuts.sorted()
  }
}
