internal import Quantities

/// Series put one on top of the other; only where every one of them is stated, because a part that
/// nobody states is not zero (A14).
struct AreaStack {
  /// The series with what can be stacked; other points have no number.
  let table: SeriesTable
  /// What lies under a series at a place, by the index of the series and the start of the place.
  private let bases: [[Int: ExactDecimal]]
  /// Whether a number is left out because another one is missing beside it.
  let leavesOut: Bool

  /// Stacks the series of a table, the first at the bottom.
  init(_ table: SeriesTable) {
    let front = table.series.indices.filter { !table.series[$0].isBackground }
    let numbers = table.series.map { series in
      Dictionary(
        series.points.compactMap { point in point.number.map { (point.start, $0) } }
      ) { first, _ in first }
    }
    let places = Set(front.flatMap { numbers[$0].keys })
    let complete = places.filter { place in front.allSatisfy { numbers[$0][place] != nil } }
    var bases = [[Int: ExactDecimal]](repeating: [:], count: table.series.count)
    for place in complete {
      var sum = ExactDecimal.zero
      for index in front {
        bases[index][place] = sum
        guard let number = numbers[index][place] else { continue }
        sum = sum.adding(number.upper ?? number.value) ?? sum
      }
    }
    var kept = table
    for index in front {
      for point in kept.series[index].points.indices
      where !complete.contains(kept.series[index].points[point].start) {
        kept.series[index].points[point].number = nil
      }
    }
    self.table = kept
    self.bases = bases
    leavesOut = places.count > complete.count
  }

  /// What lies under a series at a place; zero for the lowest one.
  func base(_ series: Int, _ point: SeriesTable.Point) -> ExactDecimal {
    bases[series][point.start] ?? .zero
  }

  /// The lower and upper end of every area.
  var ends: [ExactDecimal] {
    table.series.indices.flatMap { index in
      table.series[index].points.flatMap { point -> [ExactDecimal] in
        guard let number = point.number else { return [] }
        let base = base(index, point)
        return [base, base.adding(number.upper ?? number.value) ?? base]
      }
    }
  }
}
