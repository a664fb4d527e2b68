public import Wording

/// Dots on one line for each category, after Cleveland.
public enum DotsChart: CategoryChart {
  /// The name in report definitions.
  public static let name = "dots"

  /// One line about it.
  public static let summary = "dots on one line for each category, one for each series"

  /// What the text alternative calls it.
  public static let alternative = MessageKey.altDotPlot

  /// A table with several values of one series in a row.
  public static func misfit(of table: CategoryTable) -> ChartMisfit? { .mixedSeries(in: table) }

  /// Draws one line of dots for each row.
  public static func picture(of table: CategoryTable, in context: ChartContext) -> ChartPicture {
    DotLayout(RowPlan(table, in: context), style: .guide).picture()
  }
}
