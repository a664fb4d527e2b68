public import Wording

/// A table with a bar behind each number.
public enum TableBarsChart: CategoryChart {
  /// The name in report definitions.
  public static let name = "table-bars"

  /// One line about it.
  public static let summary = "a table with a number and a bar for each series"

  /// What the text alternative calls it.
  public static let alternative = MessageKey.altTable

  /// A table with several values of one series in a row.
  public static func misfit(of table: CategoryTable) -> ChartMisfit? { .mixedSeries(in: table) }

  /// Draws a column of numbers and bars for each series, all bars on one scale from zero.
  public static func picture(of table: CategoryTable, in context: ChartContext) -> ChartPicture {
    CellGrid.picture(
      of: table, in: context,
      legend: HedgeLegend.sentences(for: table, words: ChartWords(context.wording))
    ) { grid in CellBars(grid).cell }
  }
}
