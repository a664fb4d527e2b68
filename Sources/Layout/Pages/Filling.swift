/// A page while it is being filled: strips over the full width, and bands of columns between them.
struct Filling {
  private let height: Double
  /// What stands above the open band.
  private var closed: [PlacedSlab] = []
  private var band: ColumnBand
  /// The bottom of what is closed, and the white that it wants below.
  private var foot = (bottom: 0.0, spaceAfter: 0.0)

  /// An empty page of a height, in points.
  init(height: Double, columns: ColumnBand.Columns) {
    self.height = height
    band = ColumnBand(columns)
  }

  /// Whether nothing stands on it.
  var isEmpty: Bool { closed.isEmpty && band.isEmpty }

  /// All strips, in reading order.
  var placed: [PlacedSlab] { closed + band.placed(from: bandTop, below: closed.last?.slab) }

  /// Takes strips together if they fit; changes nothing otherwise.
  mutating func take(_ slabs: [Slab]) -> Bool {
    var trial = self
    for slab in slabs { trial.force(slab) }
    guard trial.bottom <= height + 0.01 else { return false }
    self = trial
    return true
  }

  /// Takes a strip, whether it fits or not.
  mutating func force(_ slab: Slab) {
    guard slab.isFullWidth || !band.hasSides else {
      band.slabs.append(slab)
      return
    }
    closeBand()
    let top = isEmpty ? 0 : foot.bottom + max(foot.spaceAfter, slab.spaceBefore)
    let isParted = closed.last?.slab.table != slab.table
    let entry = PlacedSlab(
      slab: slab, top: top, isContinued: isParted && slab.continuation != nil)
    closed.append(entry)
    foot = (entry.bottom, slab.spaceAfter)
  }

  private var bandTop: Double {
    guard !closed.isEmpty, let first = band.slabs.first else { return 0 }
    return foot.bottom + max(foot.spaceAfter, first.spaceBefore)
  }

  private var bottom: Double { placed.map(\.bottom).max() ?? 0 }

  private mutating func closeBand() {
    guard !band.isEmpty else { return }
    let strips = band.placed(from: bandTop, below: closed.last?.slab)
    foot = (strips.map(\.bottom).max() ?? 0, strips.map(\.slab.spaceAfter).max() ?? 0)
    closed += strips
    band.slabs = []
  }
}
