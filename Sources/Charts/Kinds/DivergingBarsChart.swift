internal import Quantities
internal import Styling
public import Wording

/// Horizontal bars to both sides of zero, with their numbers at the outer ends.
public enum DivergingBarsChart: CategoryChart {
  /// The name in report definitions.
  public static let name = "diverging-bars"

  /// One line about it.
  public static let summary = "horizontal bars to both sides of zero, numbers at the outer ends"

  /// What the text alternative calls it.
  public static let alternative = MessageKey.altDivergingBars

  /// A table with several values of one series in a row.
  public static func misfit(of table: CategoryTable) -> ChartMisfit? { .mixedSeries(in: table) }

  /// Draws one bar for each series of a row; without series, what is below zero has a hue of its
  /// own.
  public static func picture(of table: CategoryTable, in context: ChartContext) -> ChartPicture {
    let looks = SeriesLooks(table, context.theme.palette)
    let missing = ChartWords(context.wording).missing(table.gap)
    var board = BarBoard(table, in: context) { row, panel in
      if looks.isMany {
        return GroupedBarsChart.bars(of: row, looks: looks, missing: missing)
      }
      return row.values.map { value in
        let side = value.number.value < .zero ? panel + 1 : panel
        let part = BarBoard.Part(
          value, start: .zero, hue: looks.hue(of: value, in: row, panel: side))
        return BarBoard.Bar(parts: [part], label: value.label, labelsParts: false)
      }
    }
    board.isDiverging = true
    if looks.isMany { board.group(by: looks, in: context) }
    board.closing = HedgeLegend.gaps(in: table, words: ChartWords(context.wording))
    return BarDrawing.picture(of: board, in: context)
  }
}
