public import Wording

/// Vertical bars, one for each category, or side by side for each series.
public enum ColumnsChart: CategoryChart {
  /// The name in report definitions.
  public static let name = "columns"

  /// One line about it.
  public static let summary = "vertical bars by category, side by side where there are series"

  /// What the text alternative calls it.
  public static let alternative = MessageKey.altColumnChart

  /// A table with several values of one series in a row.
  public static func misfit(of table: CategoryTable) -> ChartMisfit? { .mixedSeries(in: table) }

  /// Draws columns on one base, in several tiers where the names need more room than one has.
  public static func picture(of table: CategoryTable, in context: ChartContext) -> ChartPicture {
    ColumnDrawing.picture(of: table, in: context)
  }
}
