internal import Quantities
public import Wording

/// A kind that draws values by category; what such kinds have in common.
public protocol CategoryChart: ChartKind {
  /// What the text alternative calls the picture.
  static var alternative: MessageKey { get }

  /// Why the kind cannot draw a table; nil where it can.
  static func misfit(of table: CategoryTable) -> ChartMisfit?

  /// Draws a table that has at least one row and fits.
  static func picture(of table: CategoryTable, in context: ChartContext) -> ChartPicture
}

extension CategoryChart {
  /// What it cannot draw.
  public static func misfit(of data: ChartData) -> ChartMisfit? {
    guard case .categories(let table) = data else {
      return ChartMisfit("it draws values by category")
    }
    return misfit(of: table)
  }

  /// Draws a table that fits; a line of words for one without a row.
  public static func draw(_ data: ChartData, in context: ChartContext) -> ChartPicture? {
    guard case .categories(let table) = data, misfit(of: table) == nil else { return nil }
    return table.isEmpty ? Canvas.nothing(in: context) : picture(of: table, in: context)
  }

  /// Describes the values in words.
  public static func describe(_ data: ChartData, title: String, wording: Wording) -> String {
    guard case .categories(let table) = data else { return title }
    return CategoryDescription(table, kind: alternative, wording: wording).text(title: title)
  }
}

/// The reasons that several kinds have for refusing a table.
extension ChartMisfit {
  /// More than one value in a row.
  static func severalValues(in table: CategoryTable) -> ChartMisfit? {
    table.panels.flatMap(\.rows).contains { $0.values.count > 1 }
      ? ChartMisfit("it draws one value in each row") : nil
  }

  /// Several values of one series in a row.
  static func mixedSeries(in table: CategoryTable) -> ChartMisfit? {
    table.hasDistinctSeries ? nil : ChartMisfit("it draws one value of each series in a row")
  }

  /// Values below zero.
  static func negativeValues(in table: CategoryTable) -> ChartMisfit? {
    table.values.first { $0.number.value < .zero }.map {
      ChartMisfit("it draws parts of a whole, and \($0.number) is below zero")
    }
  }
}
