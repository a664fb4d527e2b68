internal import Quantities
internal import Styling
public import Wording

/// Horizontal bars, one for each category.
public enum BarsChart: CategoryChart {
  /// The name in report definitions.
  public static let name = "bars"

  /// One line about it.
  public static let summary = "horizontal bars by category, in panels that are not added up"

  /// What the text alternative calls it.
  public static let alternative = MessageKey.altBarChart

  /// A table with more than one value in a row.
  public static func misfit(of table: CategoryTable) -> ChartMisfit? {
    .severalValues(in: table)
  }

  /// Draws one bar for each row.
  public static func picture(of table: CategoryTable, in context: ChartContext) -> ChartPicture {
    let looks = SeriesLooks(table, context.theme.palette)
    let board = BarBoard(table, in: context) { row, panel in
      row.values.map { value in
        let part = BarBoard.Part(
          value, start: .zero, hue: looks.hue(of: value, in: row, panel: panel))
        return BarBoard.Bar(parts: [part], label: value.label, labelsParts: false)
      }
    }
    return BarDrawing.picture(of: board, in: context)
  }
}
