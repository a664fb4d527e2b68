/// Shares a table's width among its columns by their content, so that the rows become as low as can
/// be.
enum ColumnWidths {
  /// What a column needs, in points.
  struct Need: Hashable {
    /// The width of the longest word.
    var minimum: Double
    /// The width of each cell without any line break, the head first.
    var cells: [Double]
    /// The share that the author asks for; 0 for none.
    var weight: Double
    /// Whether white that is left over may go to the column.
    var grows: Bool

    /// The width in which no cell breaks.
    var natural: Double { max(minimum, cells.max() ?? 0) }
  }

  /// The widths of all columns; their sum is `available`, unless the longest words need more.
  ///
  /// Every column starts with its longest word; what is left is given away in small steps, each to
  /// the column that saves most lines by it, and at last to columns that may grow.
  static func share(_ available: Double, among needs: [Need]) -> [Double] {
    let weights = needs.reduce(0) { $0 + $1.weight }
    if !needs.isEmpty, needs.allSatisfy({ $0.weight > 0 }) {
      return needs.map { available * $0.weight / weights }
    }
    let natural = needs.map(\.natural)
    let extra = available - natural.reduce(0, +)
    if extra >= 0 { return grown(natural, needs, by: extra) }
    var widths = needs.map(\.minimum)
    var rest = available - widths.reduce(0, +)
    while rest > 0 {
      guard let (column, step) = bestStep(widths, needs, within: rest) else { break }
      widths[column] += step
      rest -= step
    }
    return grown(widths, needs, by: max(0, rest))
  }

  /// The column to widen, and by how much, so that most lines are saved for each point.
  private static func bestStep(
    _ widths: [Double], _ needs: [Need], within rest: Double
  ) -> (column: Int, step: Double)? {
    let now = height(widths, needs)
    var best: (column: Int, step: Double, gain: Double)?
    for column in needs.indices {
      for step in steps(for: needs[column], at: widths[column]) where step <= rest {
        var trial = widths
        trial[column] += step
        let gain = (now - height(trial, needs)) / step
        if gain > (best?.gain ?? 0) { best = (column, step, gain) }
      }
    }
    return best.map { ($0.column, $0.step) }
  }

  /// The steps that let at least one cell of a column lose a line.
  private static func steps(for need: Need, at width: Double) -> [Double] {
    let steps = Set<Double>(
      need.cells.compactMap { cell in
        let lines = lineCount(cell, width)
        guard lines > 1 else { return nil }
        let wanted = lines == 2 ? cell : cell * raggedness / Double(lines - 1)
        return max(1, (wanted - width).rounded(.up))
      })
    return steps.sorted()
  }

  /// Lines are not filled to the end: words that do not break cost about an eighth.
  private static let raggedness = 1.12

  private static func lineCount(_ cell: Double, _ width: Double) -> Int {
    cell <= width ? 1 : max(2, Int((cell * raggedness / width).rounded(.up)))
  }

  /// The height of all rows in lines; a little more for lines that no row needs, so that of two
  /// equal tables the one with fewer broken cells wins.
  private static func height(_ widths: [Double], _ needs: [Need]) -> Double {
    let rows = needs.reduce(0) { max($0, $1.cells.count) }
    return (0..<rows).reduce(0) { sum, row in
      var (most, all) = (0.0, 0.0)
      for (need, width) in zip(needs, widths) where row < need.cells.count {
        let lines = Double(lineCount(need.cells[row], width))
        (most, all) = (max(most, lines), all + lines)
      }
      return sum + most + 0.02 * all
    }
  }

  private static func grown(_ widths: [Double], _ needs: [Need], by extra: Double) -> [Double] {
    let growing = zip(widths, needs).reduce(0) { $0 + ($1.1.grows ? $1.0 : 0) }
    guard growing > 0 else { return widths }
    return zip(widths, needs).map { width, need in
      need.grows ? width + extra * width / growing : width
    }
  }
}
