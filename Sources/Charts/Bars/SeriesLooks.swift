internal import Quantities
internal import Scene
internal import Styling

/// How the series of a table look: a hue and a texture each.
struct SeriesLooks {
  private let names: [String]
  private let hues: SeriesHues
  private let plainSeries: Int

  /// The looks of a table's series.
  init(_ table: CategoryTable, _ palette: Palette) {
    let values = table.panels.flatMap(\.rows).flatMap(\.values)
    let count = max(table.series.count, (values.map(\.series).max() ?? 0) + 1)
    names = (0..<count).map { $0 < table.series.count ? table.series[$0] : "" }
    hues = SeriesHues(palette)
    plainSeries = palette.plainSeries
  }

  /// The indices of the series.
  var indices: Range<Int> { names.indices }

  /// The legend; empty for one unnamed series.
  var keys: [BarBoard.Key] {
    if names.count == 1 && names[0].isEmpty { return [] }
    return names.enumerated().map { index, name in
      BarBoard.Key(label: name, hue: hues.hue(index), texture: texture(index))
    }
  }

  /// The lines that tell a series from the others where colours alone would not do.
  private func texture(_ series: Int) -> Texture {
    names.count > plainSeries ? .series(series) : .plain
  }

  /// The piece for a value.
  func part(_ value: CategoryTable.Value, start: ExactDecimal) -> BarBoard.Part {
    let name = names.indices.contains(value.series) ? names[value.series] : ""
    return BarBoard.Part(
      value, name: name, start: start, hue: hues.hue(value.series),
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
  var hasNegativeValues: Bool {
    panels.flatMap(\.rows).flatMap(\.values).contains { $0.number.value < .zero }
  }
}

extension BarBoard.Row {
  /// The row of a table with bars of its own.
  init(_ row: CategoryTable.Row, bars: [BarBoard.Bar]) {
    self.init(
      label: row.label, sublabel: row.sublabel, isStrong: row.isHighlighted, bars: bars,
      remark: row.remark, notes: row.notes)
  }
}
