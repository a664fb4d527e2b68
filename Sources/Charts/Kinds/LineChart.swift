internal import Quantities
public import Wording

/// Lines over time or steps, named at their ends.
public enum LineChart: ChartKind {
  /// The name in report definitions.
  public static let name = "line"

  /// One line about it.
  public static let summary =
    "lines over time, named at their ends, with gaps where nothing is stated"

  /// Reports make series of their figures for it.
  public static let drawsSeries = true

  /// What it cannot draw.
  public static func misfit(of data: ChartData) -> ChartMisfit? {
    if case .series = data { return nil }
    return .noSeries
  }

  /// Draws a table of series.
  public static func draw(_ data: ChartData, in context: ChartContext) -> ChartPicture? {
    guard case .series(let table) = data else { return nil }
    guard !table.stated.isEmpty else { return Canvas.nothing(in: context) }
    let demand = SeriesDemand(
      ends: table.alsoCovers + table.ends, start: .free, fillsPlaces: false)
    var drawing = SeriesDrawing(table, demand, in: context)
    drawing.drawGuides()
    drawing.drawLines()
    return drawing.picture(hedges: table.hedges, pointHedges: true)
  }

  /// Describes the values in words.
  public static func describe(_ data: ChartData, title: String, wording: Wording) -> String {
    guard case .series(let table) = data else { return title }
    return SeriesDescription(table, .altLineChart, wording: wording).text(title: title)
  }
}
