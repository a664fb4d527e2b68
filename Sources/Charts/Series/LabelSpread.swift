/// Moves labels in a column apart, each as little as possible.
///
/// The places are those with the least sum of squared distances from the wished ones, found by
/// pooling neighbours that touch (pool adjacent violators, Ayer et al. 1955); so labels keep their
/// order, and none overlaps another.
struct LabelSpread {
  /// A label that wishes to have its middle at a height.
  struct Wish {
    /// Where the middle should be.
    var middle: Double
    /// The height of the label.
    var height: Double
  }

  /// White between two labels.
  var gap = 1.5

  /// The height that labels need at least.
  func height(of wishes: [Wish]) -> Double {
    wishes.reduce(0) { $0 + $1.height } + gap * Double(max(wishes.count - 1, 0))
  }

  /// The tops of the labels, in the order of the wishes, between `low` and `high`; where they need
  /// more room than there is, they go on below `high`.
  func tops(of wishes: [Wish], from low: Double, to high: Double) -> [Double] {
    let order = wishes.indices.sorted { (wishes[$0].middle, $0) < (wishes[$1].middle, $1) }
    var pools: [Pool] = []
    for index in order {
      let wish = wishes[index]
      pools.append(Pool(top: wish.middle - wish.height / 2, height: wish.height + gap))
      pools[pools.count - 1].clamp(low, high + gap)
      while pools.count > 1, pools[pools.count - 2].bottom > pools[pools.count - 1].top {
        let last = pools.removeLast()
        pools[pools.count - 1].join(last)
        pools[pools.count - 1].clamp(low, high + gap)
      }
    }
    return tops(in: order, wishes, pools)
  }

  private func tops(in order: [Int], _ wishes: [Wish], _ pools: [Pool]) -> [Double] {
    var tops = wishes.map(\.middle)
    var next = order.makeIterator()
    for pool in pools {
      var top = pool.top
      for _ in 0..<pool.count {
        guard let index = next.next() else { return tops }
        tops[index] = top
        top += wishes[index].height + gap
      }
    }
    return tops
  }

  /// Labels that stand one under the other.
  private struct Pool {
    var top: Double
    var height: Double
    var count = 1
    /// The mean of the tops that the first label would have by each label's wish.
    private var wished: Double

    init(top: Double, height: Double) {
      (self.top, self.height, wished) = (top, height, top)
    }

    var bottom: Double { top + height }

    mutating func join(_ other: Pool) {
      let all = Double(count + other.count)
      wished = (wished * Double(count) + (other.wished - height) * Double(other.count)) / all
      height += other.height
      count += other.count
      top = wished
    }

    mutating func clamp(_ low: Double, _ high: Double) {
      top = max(min(wished, high - height), low)
    }
  }
}
