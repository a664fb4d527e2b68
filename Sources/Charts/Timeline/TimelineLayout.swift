internal import Scene

/// Where everything of a timeline stands.
struct TimelineLayout {
  /// An entry with its mark and its label.
  struct PlacedEntry {
    var entry: TimelineTable.Entry
    /// The extent of the mark.
    var mark: ClosedRange<Double>
    var label: TextBlock
    var place: LabelPlacer.Place
  }

  /// A lane with its rows.
  struct PlacedLane {
    var heading: TextBlock
    var entries: [PlacedEntry]
    /// The heights of the rows; empty for a lane without entries.
    var rows: [Double]
    /// What stands in a lane without entries.
    var nothing: TextBlock
    /// The height of the lane, with white above and below.
    var height: Double
  }

  /// A marked day with its label.
  struct PlacedMarker {
    var x: Double
    var label: TextBlock
    var labelX: Double
    var row: Int
  }

  let lanes: [PlacedLane]
  let markers: [PlacedMarker]
  let scale: BrokenTimeScale
  /// The left end of the time axis.
  let left: Double

  /// White above and below the rows of a lane, in points.
  static let lanePadding = 7.0
  /// White between two rows, in points.
  static let rowGap = 5.0
}
