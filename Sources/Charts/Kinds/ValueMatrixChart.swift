public import Wording

/// Numbers by row and series, decimal sign under decimal sign.
public enum ValueMatrixChart: CategoryChart {
  /// The name in report definitions.
  public static let name = "value-matrix"

  /// One line about it.
  public static let summary = "numbers by category and series, in the cells of a table"

  /// What the text alternative calls it.
  public static let alternative = MessageKey.altMatrix

  /// A table with several values of one series in a row.
  public static func misfit(of table: CategoryTable) -> ChartMisfit? { .mixedSeries(in: table) }

  /// Draws a column of numbers for each series.
  public static func picture(of table: CategoryTable, in context: ChartContext) -> ChartPicture {
    CellGrid.picture(
      of: table, in: context, isRight: true,
      legend: HedgeLegend.signs(for: table, words: ChartWords(context.wording))
    ) { grid in CellNumbers(grid, hasDiscs: false).cell }
  }
}
