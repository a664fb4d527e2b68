internal import Quantities
internal import Styling
public import Wording

/// Horizontal bars made of one piece for each series, with their sums at the ends.
public enum StackedBarsChart: CategoryChart {
  /// The name in report definitions.
  public static let name = "stacked-bars"

  /// One line about it.
  public static let summary = "horizontal bars by category, with the series as parts of a sum"

  /// What the text alternative calls it.
  public static let alternative = MessageKey.altBarChart

  /// A table with several values of one series in a row, or with values below zero.
  public static func misfit(of table: CategoryTable) -> ChartMisfit? {
    .mixedSeries(in: table) ?? .negativeValues(in: table)
  }

  /// Draws one bar for each row, with a piece for each series.
  public static func picture(of table: CategoryTable, in context: ChartContext) -> ChartPicture {
    let words = ChartWords(context.wording)
    let looks = SeriesLooks(table, context.theme.palette)
    let power = words.axisUnit(for: table.alsoCovers + table.ends, unit: table.unit).power
    var board = BarBoard(table, in: context) { row, _ in
      let sum = row.values.isEmpty ? "" : words.sum(row.values.map(\.number), power: power)
      return bar(of: row, looks: looks, sum: sum)
    }
    board.keys = looks.keys
    board.valueHeading = words.total
    return BarDrawing.picture(of: board, in: context)
  }

  private static func bar(
    of row: CategoryTable.Row, looks: SeriesLooks, sum: String
  ) -> [BarBoard.Bar] {
    var start = ExactDecimal.zero
    var parts: [BarBoard.Part] = []
    for value in row.values.sorted(by: { $0.series < $1.series }) {
      parts.append(looks.part(value, start: start))
      start = start.adding(value.number.upper ?? value.number.value) ?? start
    }
    if parts.isEmpty { return [] }
    return [BarBoard.Bar(parts: parts, label: sum, labelsParts: parts.count > 1)]
  }
}
