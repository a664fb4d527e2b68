/// Shares a table's width among its columns by their content.
///
/// Every column gets at least its longest word; what is left is shared in proportion to what each
/// column lacks to its natural width (CSS 2.1, 17.5.2.2, automatic table layout).
enum ColumnWidths {
  /// What a column needs, in points.
  struct Need: Hashable {
    /// The width of the longest word.
    var minimum: Double
    /// The width without any line break.
    var natural: Double
    /// The share that the author asks for; 0 for none.
    var weight: Double
    /// Whether white that is left over may go to the column.
    var grows: Bool
  }

  /// The widths of all columns; their sum is `available`, unless the longest words need more.
  static func share(_ available: Double, among needs: [Need]) -> [Double] {
    let weights = needs.reduce(0) { $0 + $1.weight }
    if !needs.isEmpty, needs.allSatisfy({ $0.weight > 0 }) {
      return needs.map { available * $0.weight / weights }
    }
    let minimum = needs.reduce(0) { $0 + $1.minimum }
    let natural = needs.reduce(0) { $0 + max($1.natural, $1.minimum) }
    if natural <= available { return grown(needs, by: available - natural) }
    let lack = natural - minimum
    guard lack > 0, available > minimum else { return needs.map(\.minimum) }
    let share = (available - minimum) / lack
    return needs.map { $0.minimum + (max($0.natural, $0.minimum) - $0.minimum) * share }
  }

  private static func grown(_ needs: [Need], by extra: Double) -> [Double] {
    let growing = needs.filter(\.grows).reduce(0) { $0 + $1.natural }
    guard growing > 0 else { return needs.map(\.natural) }
    return needs.map { need in
      max(need.natural, need.minimum) + (need.grows ? extra * need.natural / growing : 0)
    }
  }
}
