/// Strips in columns of nearly equal height.
///
/// The first column is read before the second; no strip is parted from the one that it keeps with.
struct ColumnBand {
  /// The columns of a page.
  struct Columns {
    /// How many there are: 1 or 2.
    var count: Int
    /// From the left edge of one to that of the next, in points.
    var step: Double

    /// A page with one column.
    static let one = Columns(count: 1, step: 0)
  }

  /// The strips in reading order.
  var slabs: [Slab] = []
  private let columns: Columns

  /// An empty band.
  init(_ columns: Columns) { self.columns = columns }

  /// Whether nothing stands in it.
  var isEmpty: Bool { slabs.isEmpty }
  /// Whether strips can stand side by side.
  var hasSides: Bool { columns.count > 1 }

  /// The strips at their places, from a top on, in points; `before` is the strip above the band.
  ///
  /// Of all places where the first column may end the one is taken that makes the band lowest; of
  /// several the last, so that the second column is never the longer one without need.
  func placed(from top: Double, below before: Slab?) -> [PlacedSlab] {
    var best = column(slabs[...], from: top, below: before)
    var least = height(of: best, from: top)
    guard hasSides else { return best }
    for end in slabs.indices.dropLast() where !slabs[end].keepsWithNext {
      let left = column(slabs[...end], from: top, below: before)
      var right = column(slabs[(end + 1)...], from: top, below: nil)
      for index in right.indices { right[index].left = columns.step }
      let height = max(height(of: left, from: top), height(of: right, from: top))
      if height <= least { (best, least) = (left + right, height) }
    }
    return best
  }

  private func height(of column: [PlacedSlab], from top: Double) -> Double {
    (column.last?.bottom ?? top) - top
  }

  private func column(
    _ slabs: ArraySlice<Slab>, from top: Double, below before: Slab?
  ) -> [PlacedSlab] {
    var placed: [PlacedSlab] = []
    var y = top
    for slab in slabs {
      if let last = placed.last { y += max(last.slab.spaceAfter, slab.spaceBefore) }
      let above = placed.last?.slab ?? before
      let entry = PlacedSlab(
        slab: slab, top: y,
        isContinued: above?.table != slab.table && slab.continuation != nil)
      placed.append(entry)
      y = entry.bottom
    }
    return placed
  }
}
