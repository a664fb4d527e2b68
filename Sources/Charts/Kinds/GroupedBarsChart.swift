internal import Quantities
internal import Styling
public import Wording

/// Horizontal bars side by side, one for each series of a category.
public enum GroupedBarsChart: ChartKind {
  /// The name in report definitions.
  public static let name = "grouped-bars"

  /// One line about it.
  public static let summary = "horizontal bars by category and series, side by side"

  /// Draws a table with one value for each series at the most.
  public static func draw(_ data: ChartData, in context: ChartContext) -> ChartPicture? {
    guard case .categories(let table) = data, table.hasDistinctSeries else { return nil }
    return BarDrawing.picture(of: board(of: table, in: context), in: context)
  }

  /// Describes the values in words.
  public static func describe(_ data: ChartData, title: String, wording: Wording) -> String {
    guard case .categories(let table) = data else { return title }
    return CategoryDescription(table, wording: wording).text(title: title)
  }

  private static func board(of table: CategoryTable, in context: ChartContext) -> BarBoard {
    let missing = ChartWords(context.wording).notStated
    let looks = SeriesLooks(table, context.theme.palette)
    let sections = table.panels.map { panel in
      BarBoard.Section(
        heading: panel.heading,
        rows: panel.rows.map { row in
          BarBoard.Row(row, bars: bars(of: row, looks: looks, missing: missing))
        })
    }
    return BarBoard(
      unit: table.unit, sections: sections, alsoCovers: table.alsoCovers, keys: looks.keys,
      thickness: context.theme.charts.barThickness * 0.72)
  }

  /// One bar for each series; the words for a missing value where a series has none.
  private static func bars(
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
