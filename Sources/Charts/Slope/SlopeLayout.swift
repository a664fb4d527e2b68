internal import Quantities
internal import Scene
internal import Styling
internal import Typesetting

/// The two places that a slope chart compares.
struct SlopeEnds {
  /// The places with their names, the earlier one first.
  let labels: [String]
  private let starts: [Int]

  /// The places of a table; nil where it has not exactly two.
  init?(_ table: SeriesTable) {
    let points = table.series.flatMap(\.points)
    var names: [Int: String] = [:]
    for point in points where names[point.start] == nil { names[point.start] = point.label }
    starts = names.keys.sorted()
    guard starts.count == 2 else { return nil }
    labels = starts.compactMap { names[$0] }
  }

  /// What a series states at a place, counted from 0.
  func number(_ series: SeriesTable.Series, at end: Int) -> QualifiedNumber? {
    series.points.first { $0.start == starts[end] && $0.number != nil }?.number
  }
}

/// Where everything of a slope chart stands.
struct SlopeLayout {
  /// The words beside one end of a line.
  struct Label {
    /// The index of the series.
    var series: Int
    var block: TextBlock
  }

  let unit: TextBlock
  /// The names of the two places.
  let heads: [TextBlock]
  /// The left edges of the names.
  let headLefts: [Double]
  /// The labels at both sides.
  let labels: [[Label]]
  /// Where the two places stand.
  let edges: [Double]
  /// The height of what stands above the lines.
  let top: Double
  /// The height between the lowest and the highest number.
  let height: Double
  let axis: ValueAxis
  private let scale: LinearScale

  /// White between a point and its label, in points.
  static let gap = 9.0

  /// Measures a table with two places.
  init(_ table: SeriesTable, _ ends: SlopeEnds, in context: ChartContext) {
    let (lettering, words) = (Lettering(context), ChartWords(context.wording))
    axis = ValueAxis(
      ends: table.alsoCovers + table.ends, unit: table.unit, start: .free, height: 200,
      width: context.width, words: words,
      lettering: lettering)
    let power = axis.power
    labels = (0..<2).map { end in
      Self.labels(table, ends, at: end, power: power, in: context)
    }
    let columns = labels.map { $0.map(\.block.width).max() ?? 0 }
    let left = columns[0] > 0 ? columns[0] + Self.gap : 0
    let right = context.width - (columns[1] > 0 ? columns[1] + Self.gap : 0)
    edges = [max(left, 4), right - (columns[1] > 0 ? 0 : 4)]
    let middle = (edges[0] + edges[1]) / 2
    let rooms = [middle - 3, context.width - middle - 3]
    heads = zip(ends.labels, rooms).map { label, room in
      lettering.block(label, .categoryStrong, width: room)
    }
    let widths = heads.map(\.width)
    headLefts = [
      max(min(edges[0] - widths[0] / 2, middle - 3 - widths[0]), 0),
      min(max(edges[1] - widths[1] / 2, middle + 3), context.width - widths[1]),
    ]
    unit = lettering.block(axis.unit, .axis, width: context.width)
    let spread = ColumnSpread()
    let needed = labels.map { side in
      spread.height(of: side.map { ColumnSpread.Wish(middle: 0, height: $0.block.height) })
    }
    let above = unit.isEmpty ? 0 : unit.height + 5
    top = above + (heads.map(\.height).max() ?? 0) + 10
    height = max(min(max(context.width * 0.5, 90), 230), needed.max() ?? 0)
    let drawn = (table.alsoCovers + table.ends).map(axis.drawn)
    // The numbers stand at both ends, so heights need to show differences only.
    scale = LinearScale(domain: (drawn.min() ?? 0)...(drawn.max() ?? 1), range: 0...height)
  }

  /// The left edge of a column of labels, and how its lines are set.
  func labelEdge(_ end: Int) -> Double { end == 0 ? edges[0] - Self.gap : edges[1] + Self.gap }

  /// The height of a number.
  func y(_ number: ExactDecimal) -> Double {
    top + height - scale.position(of: axis.drawn(number))
  }

  /// The number at the left, number and name at the right; the name at the left where nothing is
  /// stated at the right.
  private static func labels(
    _ table: SeriesTable, _ ends: SlopeEnds, at end: Int, power: Int, in context: ChartContext
  ) -> [Label] {
    let styles = SeriesStyles(table, context.theme.palette)
    let (lettering, words) = (Lettering(context), ChartWords(context.wording))
    let numbers = table.stated.map {
      lettering.block(words.number($0.number, power: power), .value).width + 1
    }
    // Numbers stay whole as long as a fifth of the width is left to the lines.
    let most = context.width * 0.4 - Self.gap
    let room = min(max(context.width * 0.33 - Self.gap, numbers.max() ?? 0), most)
    return table.series.enumerated().compactMap { index, series in
      guard !series.isBackground, let number = ends.number(series, at: end) else { return nil }
      let isNamed = end == 1 || ends.number(series, at: 1) == nil
      let block = lettering.endLabel(
        name: isNamed ? series.name : "", value: words.number(number, power: power),
        look: styles.look(series), notes: isNamed ? series.notes : [],
        width: room, leadsWithValue: end == 1)
      return Label(series: index, block: block)
    }
  }
}
