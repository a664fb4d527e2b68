internal import Quantities
internal import Styling
public import Wording

/// Horizontal bars made of one piece for each series, with their sums at the ends.
public enum StackedBarsChart: ChartKind {
  /// The name in report definitions.
  public static let name = "stacked-bars"

  /// One line about it.
  public static let summary = "horizontal bars by category, with the series as parts of a sum"

  /// Draws a table with one value for each series at the most, none of them negative.
  public static func draw(_ data: ChartData, in context: ChartContext) -> ChartPicture? {
    guard case .categories(let table) = data, table.hasDistinctSeries, !table.hasNegativeValues
    else { return nil }
    return BarDrawing.picture(of: board(of: table, in: context), in: context)
  }

  /// Describes the values in words.
  public static func describe(_ data: ChartData, title: String, wording: Wording) -> String {
    guard case .categories(let table) = data else { return title }
    return CategoryDescription(table, wording: wording).text(title: title)
  }

  private static func board(of table: CategoryTable, in context: ChartContext) -> BarBoard {
    let words = ChartWords(context.wording)
    let looks = SeriesLooks(table, context.theme.palette)
    let power = words.axisUnit(for: table.alsoCovers + table.ends, unit: table.unit).power
    let sections = table.panels.map { panel in
      BarBoard.Section(
        heading: panel.heading,
        rows: panel.rows.map { row in
          let sum = row.values.isEmpty ? "" : words.sum(row.values.map(\.number), power: power)
          return BarBoard.Row(row, bars: bar(of: row, looks: looks, sum: sum))
        })
    }
    return BarBoard(
      unit: table.unit, sections: sections, alsoCovers: table.alsoCovers, keys: looks.keys,
      thickness: context.theme.charts.barThickness)
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
    return [
      BarBoard.Bar(parts: parts, label: sum, labelsParts: parts.count > 1)
    ]
  }
}
