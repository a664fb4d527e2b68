internal import Quantities
internal import Styling
public import Wording

/// Horizontal bars of one length, made of the shares of their series.
public enum SharesChart: CategoryChart {
  /// The name in report definitions.
  public static let name = "shares"

  /// One line about it.
  public static let summary = "horizontal bars of 100 per cent, with the series as shares"

  /// What the text alternative calls it.
  public static let alternative = MessageKey.altShares

  /// A table with a number that has no share, because its sum is not known at both ends (A10).
  public static func misfit(of table: CategoryTable) -> ChartMisfit? {
    let doubtful = table.values.first { $0.number.isOneSided || $0.number.upper != nil }
    return .mixedSeries(in: table) ?? .negativeValues(in: table)
      ?? doubtful.map {
        ChartMisfit("it draws shares, and '\($0.number)' has none of a sum that is not known (A10)")
      }
  }

  /// Draws one bar for each row whose parts are all stated.
  public static func picture(of table: CategoryTable, in context: ChartContext) -> ChartPicture {
    let words = ChartWords(context.wording)
    let looks = SeriesLooks(table, context.theme.palette)
    let power = words.axisUnit(for: table.alsoCovers + table.ends, unit: table.unit).power
    var board = BarBoard(table, in: context) { row, _ in
      guard let shares = RowShares(row, in: table) else { return [] }
      let sum = words.sum(row.values.map(\.number), power: power)
      return [bar(of: shares, looks: looks, sum: sum, words: words)]
    }
    for (section, panel) in table.panels.enumerated() {
      for (index, row) in panel.rows.enumerated() where !row.values.isEmpty {
        board.sections[section].rows[index].missing = missing(in: row, table, words)
      }
    }
    board.unit = .count(noun: "%")
    board.alsoCovers = [ExactDecimal(100)]
    board.keys = looks.keys
    board.valueHeading = words.total
    board.axisWeight = 240
    board.legend.append(words.legendRounded)
    return BarDrawing.picture(of: board, in: context)
  }

  /// What is said of a row without shares.
  private static func missing(
    in row: CategoryTable.Row, _ table: CategoryTable, _ words: ChartWords
  ) -> String {
    let names = table.series.enumerated()
      .filter { series in !row.values.contains { $0.series == series.offset } }
      .map { words.value(of: $0.element, words.notStated) }
    return names.isEmpty ? words.nothingOnRecord : names.joined(separator: " · ")
  }

  private static func bar(
    of shares: RowShares, looks: SeriesLooks, sum: String, words: ChartWords
  ) -> BarBoard.Bar {
    let parts = shares.parts.map { share in
      BarBoard.Part(
        name: looks.name(share.series), number: share.number,
        label: words.percent(share.printed), isApproximate: false, start: share.start,
        hue: looks.hue(ofSeries: share.series), texture: looks.texture(share.series))
    }
    return BarBoard.Bar(parts: parts, label: sum, labelsParts: true)
  }
}
