internal import Quantities
internal import Scene
internal import Styling

/// How the series of a table look: a hue each, a texture where colours alone would not do, and a
/// shape for dots.
struct SeriesLooks {
  private let names: [String]
  private let hues: SeriesHues
  private let plainSeries: Int
  private let pointed: [Int]
  private let pointsAtRows: Bool

  /// The looks of a table's series.
  init(_ table: CategoryTable, _ palette: Palette) {
    let count = max(table.series.count, (table.values.map(\.series).max() ?? 0) + 1)
    names = (0..<count).map { $0 < table.series.count ? table.series[$0] : "" }
    hues = SeriesHues(palette)
    plainSeries = palette.plainSeries
    pointed = table.highlightedSeries
    let rows = table.panels.flatMap(\.rows)
    pointsAtRows = rows.contains(where: \.isHighlighted) && !rows.allSatisfy(\.isHighlighted)
  }

  /// The indices of the series.
  var indices: Range<Int> { names.indices }

  /// Whether there is more than one series.
  var isMany: Bool { names.count > 1 }

  /// The name of a series.
  func name(_ series: Int) -> String { names.indices.contains(series) ? names[series] : "" }

  /// The legend; empty for one unnamed series.
  var keys: [BarBoard.Key] {
    if names.count == 1 && names[0].isEmpty { return [] }
    return names.enumerated().map { index, name in
      BarBoard.Key(
        label: name, hue: hue(ofSeries: index), texture: texture(index), shape: .series(index))
    }
  }

  /// The colour of a series; quieter where the title speaks of another one.
  func hue(ofSeries series: Int) -> Color {
    let hue = hues.hue(series)
    return pointed.isEmpty || pointed.contains(series) ? hue : hues.muted(hue)
  }

  /// The colour of a value: the panel's where there is one series, quieter in rows that the title
  /// does not speak of.
  func hue(of value: CategoryTable.Value, in row: CategoryTable.Row, panel: Int) -> Color {
    if isMany { return hue(ofSeries: value.series) }
    let hue = hues.hue(panel)
    return pointsAtRows && !row.isHighlighted ? hues.muted(hue) : hue
  }

  /// The colour of a value where places tell the series apart: the panel's.
  func cellHue(of value: CategoryTable.Value, in row: CategoryTable.Row, panel: Int) -> Color {
    let hue = hues.hue(panel)
    let isQuiet =
      (pointsAtRows && !row.isHighlighted)
      || (!pointed.isEmpty && !pointed.contains(value.series))
    return isQuiet ? hues.muted(hue) : hue
  }

  /// The lines that tell a series from the others without colour; so many as the style says differ
  /// enough in lightness to do without.
  func texture(_ series: Int) -> Texture {
    names.count > plainSeries ? .series(series) : .plain
  }

  /// The piece for a value.
  func part(_ value: CategoryTable.Value, start: ExactDecimal) -> BarBoard.Part {
    BarBoard.Part(
      value, name: name(value.series), start: start, hue: hue(ofSeries: value.series),
      texture: texture(value.series))
  }
}

extension CategoryTable {
  /// Whether no row has two values of one series, and no series has a negative index.
  var hasDistinctSeries: Bool {
    panels.flatMap(\.rows).allSatisfy { row in
      Set(row.values.map(\.series)).count == row.values.count
        && row.values.allSatisfy { (0..<Self.maximalSeries).contains($0.series) }
    }
  }

  /// More series than a reader can tell apart, and a bound for mistaken indices.
  private static let maximalSeries = 100

  /// The end of each row's bars if they were put one behind the other; no single bar is longer.
  var ends: [ExactDecimal] {
    panels.flatMap(\.rows).map { row in
      ExactDecimal.sum(row.values.map { $0.number.upper ?? $0.number.value }) ?? .zero
    }
  }

  /// Whether any value is below zero.
  var hasNegativeValues: Bool { values.contains { $0.number.value < .zero } }
}

extension BarBoard.Row {
  /// The row of a table with bars of its own.
  init(_ row: CategoryTable.Row, bars: [BarBoard.Bar], missing: String = "") {
    self.init(
      label: row.label, sublabel: row.sublabel, isStrong: row.isHighlighted, bars: bars,
      remark: row.remark, notes: row.notes, annotation: row.annotation, missing: missing)
  }
}
