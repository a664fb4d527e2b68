internal import Scene
public import Wording

/// Large single numbers side by side.
public enum KeyFiguresChart: ChartKind {
  /// The name in report definitions.
  public static let name = "key-figures"

  /// One line about it.
  public static let summary = "large single numbers side by side, each with its label"

  /// What it cannot draw.
  public static func misfit(of data: ChartData) -> ChartMisfit? {
    if case .keyFigures = data { return nil }
    return ChartMisfit("it draws large single numbers")
  }

  /// Draws key figures.
  public static func draw(_ data: ChartData, in context: ChartContext) -> ChartPicture? {
    guard case .keyFigures(let table) = data else { return nil }
    return KeyFigureDrawing.picture(of: table, in: context)
  }

  /// Describes the numbers in words.
  public static func describe(_ data: ChartData, title: String, wording: Wording) -> String {
    guard case .keyFigures(let table) = data else { return title }
    return KeyFigureDescription(table, wording: wording).text(title: title)
  }
}
