internal import Quantities

extension ChartData {
  /// The rows or entries, which is what a tall picture can be divided by.
  public var rowCount: Int {
    switch self {
    case .categories(let table): table.panels.reduce(0) { $0 + $1.rows.count }
    case .matrix(let table): table.rows.count
    case .timeline(let table): table.lanes.reduce(0) { $0 + $1.entries.count }
    case .keyFigures(let table): table.entries.count
    case .series(let table): table.series.count
    case .multiples(let table): table.panels.count
    }
  }

  /// The data in parts of at most `count` rows (at least 1), in order; panels and lanes that are
  /// cut keep their headings, and the axes of all parts cover the same.
  public func parts(ofRows count: Int) -> [ChartData] {
    let size = max(count, 1)
    if rowCount <= size { return [self] }
    return stride(from: 0, to: rowCount, by: size).map { start in
      rows(start..<min(start + size, rowCount))
    }
  }

  private func rows(_ range: Range<Int>) -> ChartData {
    switch self {
    case .categories(var table):
      table.alsoCovers += table.panels.flatMap(\.rows).flatMap(\.values).flatMap {
        [$0.number.value, $0.number.upper ?? $0.number.value]
      }
      table.panels = Self.members(of: table.panels, \.rows, in: range)
      return .categories(table)
    case .matrix(var table):
      table.rows = Array(table.rows[range])
      return .matrix(table)
    case .timeline(var table):
      table.alsoCovers += table.lanes.flatMap(\.entries).flatMap { [$0.start, $0.end] }
      table.lanes = Self.members(of: table.lanes, \.entries, in: range)
      return .timeline(table)
    case .keyFigures(var table):
      table.entries = Array(table.entries[range])
      return .keyFigures(table)
    case .series(let table):
      return .series(table.part(Array(table.series[range]), isFirst: range.lowerBound == 0))
    case .multiples(var table):
      table.panels = Array(table.panels[range])
      return .multiples(table)
    }
  }

  /// The groups with those of their members whose numbers, counted through, lie in a range.
  private static func members<Group, Member>(
    of groups: [Group], _ path: WritableKeyPath<Group, [Member]>, in range: Range<Int>
  ) -> [Group] {
    var first = 0
    return groups.compactMap { group in
      let own = first..<(first + group[keyPath: path].count)
      first = own.upperBound
      let kept = own.clamped(to: range)
      if kept.isEmpty { return nil }
      var copy = group
      copy[keyPath: path] = Array(
        group[keyPath: path][
          (kept.lowerBound - own.lowerBound)..<(kept.upperBound - own.lowerBound)])
      return copy
    }
  }
}
