internal import Quantities
public import Wording

/// From–to on one line for each category: two series, or ranges as the sources give them.
public enum RangesChart: CategoryChart {
  /// The name in report definitions.
  public static let name = "ranges"

  /// One line about it.
  public static let summary = "from–to on one line for each category, of two series or of ranges"

  /// What the text alternative calls it.
  public static let alternative = MessageKey.altRangeChart

  /// A table with more than two series, or with one and no range in it.
  public static func misfit(of table: CategoryTable) -> ChartMisfit? {
    if let mixed = ChartMisfit.mixedSeries(in: table) { return mixed }
    let count = Set(table.values.map(\.series)).count
    if max(count, table.series.count) > 2 { return ChartMisfit("it draws two series at the most") }
    let isEmpty = table.values.isEmpty
    if count < 2, !isEmpty, !table.values.contains(where: { $0.number.upper != nil }) {
      return ChartMisfit("it draws two series, or numbers with two ends")
    }
    return nil
  }

  /// Draws one line from end to end for each row.
  public static func picture(of table: CategoryTable, in context: ChartContext) -> ChartPicture {
    DotLayout(RowPlan(table, in: context), style: .link).picture()
  }
}
