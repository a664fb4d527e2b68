public import Wording

/// Squares that stand for counted things.
public enum WaffleChart: CategoryChart {
  /// The name in report definitions.
  public static let name = "waffle"

  /// One line about it.
  public static let summary = "squares that stand for counted things, by category and series"

  /// What the text alternative calls it.
  public static let alternative = MessageKey.altWaffle

  /// Money, several values of one series in a row, or values below zero.
  public static func misfit(of table: CategoryTable) -> ChartMisfit? {
    if !table.unit.isCount { return ChartMisfit("it draws things that are counted") }
    return .mixedSeries(in: table) ?? .negativeValues(in: table)
  }

  /// Draws the squares of each row, series after series.
  public static func picture(of table: CategoryTable, in context: ChartContext) -> ChartPicture {
    WaffleDrawing.picture(of: table, in: context)
  }
}
