internal import Quantities
internal import Scene
internal import Styling
public import Wording

/// Horizontal bars, one for each category.
public enum BarsChart: ChartKind {
  /// The name in report definitions.
  public static let name = "bars"

  /// One line about it.
  public static let summary = "horizontal bars by category, in panels that are not added up"

  /// Draws a table with at most one value in each row.
  public static func draw(_ data: ChartData, in context: ChartContext) -> ChartPicture? {
    guard case .categories(let table) = data,
      table.panels.allSatisfy({ $0.rows.allSatisfy { $0.values.count <= 1 } })
    else { return nil }
    return BarDrawing.picture(of: board(of: table, in: context), in: context)
  }

  /// Describes the values in words.
  public static func describe(_ data: ChartData, title: String, wording: Wording) -> String {
    guard case .categories(let table) = data else { return title }
    return CategoryDescription(table, wording: wording).text(title: title)
  }

  private static func board(of table: CategoryTable, in context: ChartContext) -> BarBoard {
    let hues = SeriesHues(context.theme.palette)
    let rows = table.panels.flatMap(\.rows)
    let isPointed = rows.contains(where: \.isHighlighted) && !rows.allSatisfy(\.isHighlighted)
    let sections = table.panels.map { panel in
      BarBoard.Section(
        heading: panel.heading,
        rows: panel.rows.map { row in
          let hue = hues.hue(panel.hue)
          return boardRow(row, hue: isPointed && !row.isHighlighted ? hues.muted(hue) : hue)
        })
    }
    return BarBoard(
      unit: table.unit, sections: sections, alsoCovers: table.alsoCovers,
      thickness: context.theme.charts.barThickness)
  }

  private static func boardRow(_ row: CategoryTable.Row, hue: Color) -> BarBoard.Row {
    let bars = row.values.map { value in
      BarBoard.Bar(
        parts: [BarBoard.Part(value, start: .zero, hue: hue)], label: value.label,
        labelsParts: false)
    }
    return BarBoard.Row(row, bars: bars)
  }
}
