internal import Scene
public import Wording

/// Marks by row and column.
public enum MatrixChart: ChartKind {
  /// The name in report definitions.
  public static let name = "matrix"

  /// One line about it.
  public static let summary = "marks by row and column, with counts"

  /// What it cannot draw.
  public static func misfit(of data: ChartData) -> ChartMisfit? {
    if case .matrix = data { return nil }
    return ChartMisfit("it draws marks by row and column")
  }

  /// Draws a matrix.
  public static func draw(_ data: ChartData, in context: ChartContext) -> ChartPicture? {
    guard case .matrix(let table) = data else { return nil }
    return MatrixDrawing.picture(of: table, in: context)
  }

  /// Describes the marks in words.
  public static func describe(_ data: ChartData, title: String, wording: Wording) -> String {
    guard case .matrix(let table) = data else { return title }
    return MatrixDescription(table, wording: wording).text(title: title)
  }
}
