internal import Quantities
public import Wording

/// Areas over time from zero, several on top of each other.
public enum AreaChart: ChartKind {
  /// The name in report definitions.
  public static let name = "area"

  /// One line about it.
  public static let summary = "areas over time from zero, several series as parts of a sum"

  /// Reports make series of their figures for it.
  public static let drawsSeries = true

  /// What it cannot draw.
  public static func misfit(of data: ChartData) -> ChartMisfit? {
    guard case .series(let table) = data else { return .noSeries }
    let front = table.series.count { !$0.isBackground }
    let negative = front > 1 ? table.stated.first { $0.number.value < .zero } : nil
    return negative.map {
      ChartMisfit("it draws parts of a sum, and \($0.number) is below zero")
    }
  }

  /// Draws a table of series; several only without a negative number, because they are stacked.
  public static func draw(_ data: ChartData, in context: ChartContext) -> ChartPicture? {
    guard case .series(let table) = data, misfit(of: data) == nil else { return nil }
    let stack = AreaStack(table)
    guard !stack.table.stated.isEmpty else { return Canvas.nothing(in: context) }
    let demand = SeriesDemand(
      ends: table.alsoCovers + stack.ends + [.zero], start: .zero, fillsPlaces: false)
    var drawing = SeriesDrawing(stack.table, demand, in: context)
    drawing.drawGuides()
    drawing.drawAreas(stack)
    return drawing.picture(hedges: stack.table.hedges, pointHedges: false)
  }

  /// Describes the values in words.
  public static func describe(_ data: ChartData, title: String, wording: Wording) -> String {
    guard case .series(let table) = data else { return title }
    return SeriesDescription(table, .altAreaChart, wording: wording).text(title: title)
  }
}
