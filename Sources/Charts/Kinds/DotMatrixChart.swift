public import Wording

/// Discs by row and series, each as large as its number.
public enum DotMatrixChart: CategoryChart {
  /// The name in report definitions.
  public static let name = "dot-matrix"

  /// One line about it.
  public static let summary = "discs by category and series, sized by their numbers"

  /// What the text alternative calls it.
  public static let alternative = MessageKey.altMatrix

  /// A table with several values of one series in a row, or with values below zero.
  public static func misfit(of table: CategoryTable) -> ChartMisfit? {
    if let mixed = ChartMisfit.mixedSeries(in: table) { return mixed }
    return table.hasNegativeValues
      ? ChartMisfit("it draws areas, which no number below zero has") : nil
  }

  /// Draws a column of discs for each series; the area of a disc is its number.
  public static func picture(of table: CategoryTable, in context: ChartContext) -> ChartPicture {
    CellGrid.picture(
      of: table, in: context,
      legend: HedgeLegend.signs(for: table, words: ChartWords(context.wording))
    ) { grid in CellNumbers(grid, hasDiscs: true).cell }
  }
}
