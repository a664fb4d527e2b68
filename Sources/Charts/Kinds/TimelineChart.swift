internal import Scene
public import Wording

/// Dates and spans by lane, on a line of time that is cut where nothing is recorded.
public enum TimelineChart: ChartKind {
  /// The name in report definitions.
  public static let name = "timeline"

  /// One line about it.
  public static let summary = "dates and spans by lane, held, planned, proposed or contradicted"

  /// What it cannot draw.
  public static func misfit(of data: ChartData) -> ChartMisfit? {
    if case .timeline = data { return nil }
    return ChartMisfit("it draws dates and spans by lane")
  }

  /// Draws a timeline.
  public static func draw(_ data: ChartData, in context: ChartContext) -> ChartPicture? {
    guard case .timeline(let table) = data else { return nil }
    return TimelineDrawing.picture(of: table, in: context)
  }

  /// Describes the entries in words.
  public static func describe(_ data: ChartData, title: String, wording: Wording) -> String {
    guard case .timeline(let table) = data else { return title }
    return TimelineDescription(table, wording: wording).text(title: title)
  }
}
