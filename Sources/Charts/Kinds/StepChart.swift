internal import Quantities
public import Wording

/// Stairs over time: each number holds for its whole place.
public enum StepChart: ChartKind {
  /// The name in report definitions.
  public static let name = "step"

  /// One line about it.
  public static let summary = "stairs over time, for numbers that hold until the next one"

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
      ends: table.alsoCovers + table.ends, start: .free, fillsPlaces: true)
    var drawing = SeriesDrawing(table, demand, in: context)
    drawing.drawGuides()
    drawing.drawSteps()
    return drawing.picture(hedges: table.hedges, pointHedges: true)
  }

  /// Describes the values in words.
  public static func describe(_ data: ChartData, title: String, wording: Wording) -> String {
    guard case .series(let table) = data else { return title }
    return SeriesDescription(table, .altStepChart, wording: wording).text(title: title)
  }
}
