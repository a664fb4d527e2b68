public import Wording

/// From–to on one line for each category: two series, or ranges as the sources give them.
public enum RangesChart: CategoryChart {
  /// The name in report definitions.
  public static let name = "ranges"

  /// One line about it.
  public static let summary = "from–to on one line for each category, of two series or of ranges"

  /// What the text alternative calls it.
  public static let alternative = MessageKey.altRangeChart

  /// A table with more than two series.
  public static func misfit(of table: CategoryTable) -> ChartMisfit? {
    if let mixed = ChartMisfit.mixedSeries(in: table) { return mixed }
    let count = max(Set(table.values.map(\.series)).count, table.series.count)
    return count > 2 ? ChartMisfit("it draws two series at the most") : nil
  }

  /// Draws one line from end to end for each row.
  public static func picture(of table: CategoryTable, in context: ChartContext) -> ChartPicture {
    DotLayout(RowPlan(table, in: context), style: .link).picture()
  }
}
