/// A strip with its place on a page.
struct PlacedSlab {
  /// The strip.
  var slab: Slab
  /// The top, from the top of the body, in points; below a repeated head if there is one.
  var top: Double
  /// The left edge, from the left margin, in points.
  var left = 0.0
  /// Whether the strip continues a table from the page before.
  var isContinued: Bool

  /// The height with the repeated head, in points.
  var height: Double {
    guard isContinued, let continuation = slab.continuation else { return slab.height }
    return continuation.headHeight + continuation.height
  }

  /// The bottom, from the top of the body, in points.
  var bottom: Double { top + height }
}

/// What a page holds.
struct PageContent {
  /// The strips from top to bottom.
  var slabs: [PlacedSlab] = []
  /// Notes in the margin column with their tops, in points.
  var marginNotes: [(note: SetNote, top: Double)] = []
  /// Notes at the foot; nil for none.
  var foot: NoteFoot?

  /// The bottom of the lowest strip, in points.
  var bottom: Double { slabs.map(\.bottom).max() ?? 0 }
}
