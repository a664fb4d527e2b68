internal import Scene
public import Wording

/// Marks by row and column.
public enum MatrixChart: ChartKind {
  /// The name in report definitions.
  public static let name = "matrix"

  /// One line about it.
  public static let summary = "marks by row and column, with counts"

  /// The shape of its data.
  public static let shape = ChartShape.matrix

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
