/// Moves labels in a column apart, each as little as possible, in the order of what they name.
struct ColumnSpread {
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
    let room = low...max(high, low + height(of: wishes) + 0.001)
    let sorted = order.map { (middle: wishes[$0].middle, width: wishes[$0].height) }
    let places = LabelSpread(room: room, gap: gap).places(for: sorted) ?? []
    var tops = wishes.map(\.middle)
    for (index, top) in zip(order, places) { tops[index] = top }
    return tops
  }
}
