internal import Quantities
internal import Scene
internal import Styling

/// Where the columns of a chart stand: in tiers under each other, because names stand upright and
/// whole, however long they are.
struct ColumnLayout {
  /// The table.
  let table: CategoryTable
  /// What it is drawn with.
  let context: ChartContext
  let lettering: Lettering
  let words: ChartWords
  let looks: SeriesLooks
  /// The axis, from the bottom of a tier's plot upwards.
  let axis: BarAxis
  /// The left edge of the plot.
  let left: Double
  /// The width of a category, in points.
  let slot: Double
  /// The width of a column with its white, in points.
  let pitch: Double
  /// How many categories a tier has.
  let perTier: Int

  /// The height of the plots where there are several, in points.
  private static let low = 90.0
  /// White between two categories, in points.
  static let gap = 8.0

  /// Measures a table.
  init(_ table: CategoryTable, in context: ChartContext) {
    self.table = table
    self.context = context
    let (lettering, words) = (Lettering(context), ChartWords(context.wording))
    (self.lettering, self.words) = (lettering, words)
    looks = SeriesLooks(table, context.theme.palette)
    let tall = min(max(context.width * 0.36, Self.low), 150)
    let drafts = [tall, Self.low].map { Self.axis(table, context, words, lettering, height: $0) }
    let labels = drafts.flatMap { $0.ticks.map(\.label.width) }
    left = labels.max().map { $0 + 6 } ?? 0
    let plot = max(context.width - left, 1)
    let rows = table.panels.flatMap(\.rows)
    let count = Double(looks.indices.count)
    let numbers = Self.pitch(of: rows, count: count, lettering: lettering)
    let need = max(
      numbers * count + Self.gap, Self.nameWidth(rows, lettering: lettering) + Self.gap)
    let fitting = max(Int(plot / need), 1)
    let longest = max(table.panels.map(\.rows.count).max() ?? 1, 1)
    let tiers = (longest + fitting - 1) / fitting
    perTier = (longest + tiers - 1) / tiers
    slot = min(plot / Double(perTier), max(need, 132))
    pitch = (slot - Self.gap) / count
    axis = drafts[tiers > 1 ? 1 : 0]
  }

  /// The thickness of a column, in points.
  var thickness: Double {
    let habit = context.theme.charts.barThickness * (looks.isMany ? 1.6 : 2.4)
    return max(min(habit, pitch - 3), min(pitch * 0.7, 3))
  }

  /// The width that numbers over columns need, within bounds.
  private static func pitch(
    of rows: [CategoryTable.Row], count: Double, lettering: Lettering
  ) -> Double {
    let widest = rows.flatMap(\.values).map { lettering.block($0.label, .value).width }.max() ?? 0
    return min(max(widest + 4, 14), count > 1 ? 46 : 72)
  }

  /// The width of the longest word in the names, within bounds.
  private static func nameWidth(_ rows: [CategoryTable.Row], lettering: Lettering) -> Double {
    let words = rows.flatMap { row in
      (row.label + " " + row.sublabel).split(separator: " ")
    }
    let widest = words.map { lettering.block(String($0), .categoryStrong).width }.max() ?? 0
    return min(max(widest + 1, 30), 80)
  }

  private static func axis(
    _ table: CategoryTable, _ context: ChartContext, _ words: ChartWords, _ lettering: Lettering,
    height: Double
  ) -> BarAxis {
    BarAxis(
      ends: table.alsoCovers + table.values.flatMap(\.ends), unit: table.unit,
      width: context.width, over: 0...height, turn: .upright, words: words, lettering: lettering)
  }
}
