internal import Quantities
public import Wording

/// Areas over time from zero, several on top of each other.
public enum AreaChart: ChartKind {
  /// The name in report definitions.
  public static let name = "area"

  /// One line about it.
  public static let summary = "areas over time from zero, several series as parts of a sum"

  /// The shape of its data.
  public static let shape = ChartShape.series

  /// What the data must be like.
  public static let needs = "a data table, several series without negative numbers"

  /// Whether a table can be stacked.
  public static func fits(_ data: ChartData) -> Bool {
    guard case .series(let table) = data else { return false }
    let front = table.series.count { !$0.isBackground }
    return front < 2 || !table.stated.contains { $0.number.value < .zero }
  }

  /// Draws a table of series; several only without a negative number, because they are stacked.
  public static func draw(_ data: ChartData, in context: ChartContext) -> ChartPicture? {
    guard case .series(let table) = data, fits(data) else { return nil }
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
