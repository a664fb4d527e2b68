internal import Quantities
internal import Scene

/// Where everything of a bar chart stands; the drawing only follows it.
struct BarLayout {
  /// Where a bar's number stands.
  enum ValuePlace: Hashable {
    /// Behind the end of the bar.
    case behind
    /// Before the end of a bar that goes to the left.
    case before
    /// At the end inside of the bar.
    case inside
    /// On a line of its own under the bar.
    case below
  }

  /// A bar with its number.
  struct PlacedBar {
    var pieces: [HedgedBar]
    var partLabels: [TextBlock?]
    var value: TextBlock
    var place: ValuePlace
    /// The right end of bar and number on the bar's line.
    var reach: Double
    /// The distance from the top of the row's content to the top of the line of the bar.
    var top: Double
    /// The height of the line of the bar.
    var height: Double
  }

  /// A row with its bars.
  struct PlacedRow {
    var label: TextBlock
    var bars: [PlacedBar]
    var remark: RowRemark
    /// What stands instead of a bar where nothing is stated.
    var missing: TextBlock
    /// The height of bars and what stands under them.
    var contentHeight: Double
    /// The height of the row.
    var height: Double
  }

  /// The rows under a heading.
  struct PlacedSection {
    var heading: TextBlock
    var rows: [PlacedRow]
  }

  let sections: [PlacedSection]
  let axis: BarAxis
  /// The left end of the bars.
  let left: Double
  /// The right end of the picture.
  let right: Double
  /// The height of all rows.
  let height: Double

  /// White between the end of a bar and what is printed behind it, in points.
  static let gap = 4.0
  /// White between two sections, in points.
  static let sectionGap = 9.0
  /// White between a heading and its first row, in points.
  static let headingGap = 3.0
}
