internal import Scene
public import Wording

/// Two places, and a line for each series from one to the other.
public enum SlopeChart: ChartKind {
  /// The name in report definitions.
  public static let name = "slope"

  /// One line about it.
  public static let summary = "lines from one time to another, with numbers at both ends"

  /// Reports make series of their figures for it.
  public static let drawsSeries = true

  /// What it cannot draw.
  public static func misfit(of data: ChartData) -> ChartMisfit? {
    guard case .series(let table) = data else { return .noSeries }
    return table.stated.isEmpty || SlopeEnds(table) != nil
      ? nil : ChartMisfit("it draws exactly two dates or steps")
  }

  /// Draws a table with exactly two places.
  public static func draw(_ data: ChartData, in context: ChartContext) -> ChartPicture? {
    guard case .series(let table) = data else { return nil }
    guard !table.stated.isEmpty else { return Canvas.nothing(in: context) }
    guard let ends = SlopeEnds(table) else { return nil }
    return SlopeDrawing.picture(of: table, ends, in: context)
  }

  /// Describes the values in words.
  public static func describe(_ data: ChartData, title: String, wording: Wording) -> String {
    guard case .series(let table) = data else { return title }
    return SeriesDescription(table, .altSlopeChart, wording: wording).text(title: title)
  }
}
