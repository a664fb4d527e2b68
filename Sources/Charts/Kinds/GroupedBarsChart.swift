internal import Quantities
internal import Styling
public import Wording

/// Horizontal bars side by side, one for each series of a category.
public enum GroupedBarsChart: CategoryChart {
  /// The name in report definitions.
  public static let name = "grouped-bars"

  /// One line about it.
  public static let summary = "horizontal bars by category and series, side by side"

  /// What the text alternative calls it.
  public static let alternative = MessageKey.altBarChart

  /// A table with several values of one series in a row.
  public static func misfit(of table: CategoryTable) -> ChartMisfit? { .mixedSeries(in: table) }

  /// Draws one bar for each series of a row.
  public static func picture(of table: CategoryTable, in context: ChartContext) -> ChartPicture {
    let looks = SeriesLooks(table, context.theme.palette)
    let missing = ChartWords(context.wording).missing(table.gap)
    var board = BarBoard(table, in: context) { row, _ in
      bars(of: row, looks: looks, missing: missing)
    }
    board.group(by: looks, in: context)
    board.closing = HedgeLegend.gaps(in: table, words: ChartWords(context.wording))
    return BarDrawing.picture(of: board, in: context)
  }

  /// One bar for each series; the words for a missing value where a series has none.
  static func bars(
    of row: CategoryTable.Row, looks: SeriesLooks, missing: String
  ) -> [BarBoard.Bar] {
    if row.values.isEmpty { return [] }
    return looks.indices.map { series in
      guard let value = row.values.first(where: { $0.series == series }) else {
        return BarBoard.Bar(parts: [], label: missing, labelsParts: false)
      }
      let part = looks.part(value, start: .zero)
      return BarBoard.Bar(parts: [part], label: value.label, labelsParts: false)
    }
  }
}
