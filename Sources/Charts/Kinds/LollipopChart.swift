public import Wording

/// A dot at the end of a thin line from zero, one for each category.
public enum LollipopChart: CategoryChart {
  /// The name in report definitions.
  public static let name = "lollipop"

  /// One line about it.
  public static let summary = "a dot at the end of a thin line from zero, by category"

  /// What the text alternative calls it.
  public static let alternative = MessageKey.altLollipop

  /// A table with more than one value in a row.
  public static func misfit(of table: CategoryTable) -> ChartMisfit? {
    .severalValues(in: table)
  }

  /// Draws one stem with its dot for each row.
  public static func picture(of table: CategoryTable, in context: ChartContext) -> ChartPicture {
    DotLayout(RowPlan(table, in: context), style: .stem).picture()
  }
}
