import Charts
import Quantities

extension GeneratedData {
  /// A place on the axis of generated series.
  private struct Place {
    var start: Int
    var end: Int
    var label: String

    init(_ start: Int, _ end: Int, _ label: String) {
      (self.start, self.end, self.label) = (start, end, label)
    }

    init?(from first: EDTFPoint) {
      guard let start = first.earliest?.dayNumber, let end = first.latest?.dayNumber else {
        return nil
      }
      self.init(start, end, "\(first.year ?? 0)")
    }
  }

  /// A table of up to seven series over years, months, spans, single days or steps, with gaps
  /// anywhere and numbers of every hedge.
  mutating func series(places count: ClosedRange<Int> = 1...30, negative: Bool = false)
    -> SeriesTable
  {
    let (axis, places) = places(Int.random(in: count, using: &chance))
    let power = chance.pick([-6, -3, -1, 0, 0, 0, 3, 6, 9, 12], or: 0)
    let size = chance.pick([9, 99, 999, 9999], or: 99)
    let isFar = chance.isOne(in: 4)
    let highlighted = chance.isOne(in: 3)
    let series = (0..<chance.pick([1, 1, 2, 3, 4, 7], or: 2)).map { index in
      SeriesTable.Series(
        name: name(), hue: index,
        points: places.map { place in
          SeriesTable.Point(
            start: place.start, end: place.end, label: place.label,
            number: number(size, power: power, isFar: isFar, negative: negative))
        }, notes: notes(), isHighlighted: highlighted && chance.isOne(in: 3))
    }
    let unit: CategoryTable.Unit =
      chance.isOne(in: 2)
      ? Currency("USD").map { .money($0) } ?? .count(noun: name(1)) : .count(noun: name(1))
    var table = SeriesTable(unit: unit, axis: axis, series: series)
    for _ in 0..<chance.pick([0, 0, 1, 2, 4], or: 0) where axis == .time {
      guard let place = places.randomElement(using: &chance) else { break }
      table.annotations.append(
        SeriesTable.Annotation(
          start: place.start, end: place.end, text: words(atMost: 4), notes: notes()))
    }
    return table
  }

  private mutating func number(
    _ size: Int, power: Int, isFar: Bool, negative: Bool
  ) -> QualifiedNumber? {
    if chance.isOne(in: 8) { return nil }
    let sign: Int128 = negative && chance.isOne(in: 3) ? -1 : 1
    let digits = Int128(Int.random(in: 0...size, using: &chance) + (isFar ? 20 * size : 0)) * sign
    let value = ExactDecimal(digits, exponent: power)
    let isHedged = chance.isOne(in: 4)
    let qualifier = isHedged ? chance.pick(Qualifier.allCases, or: .exact) : .exact
    guard qualifier == .range else { return QualifiedNumber(value, qualifier) }
    let step = Int128(Int.random(in: 1...size, using: &chance))
    return QualifiedNumber(from: value, to: ExactDecimal(digits + step, exponent: power))
  }

  private mutating func places(_ count: Int) -> (SeriesTable.Axis, [Place]) {
    let start = Int.random(in: -40_000...20_000, using: &chance)
    let year = Int.random(in: 1850...2020, using: &chance)
    switch Int.random(in: 0...5, using: &chance) {
    case 0:
      let names = (0..<count).map { _ in name() }
      return (.steps(names), names.indices.map { Place($0, $0, names[$0]) })
    case 1, 2:
      let step = chance.pick([1, 1, 5], or: 1)
      let years = (0..<count).map { EDTFPoint(year: year + $0 * step) }
      return (.time, years.compactMap { Place(from: $0) })
    case 3:
      let months = (0..<count).map { EDTFPoint(year: year + $0 / 12, month: $0 % 12 + 1) }
      return (.time, months.compactMap { Place(from: $0) })
    case 4:
      return (.time, (0..<count).map { Place(start + $0 * 90, start + $0 * 90 + 30, "\($0)") })
    default:
      var day = start
      let days = (0..<count).map { index in
        day += Int.random(in: 1...400, using: &chance)
        return Place(day, day, "\(index)")
      }
      return (.time, days)
    }
  }

  /// Small multiples of a kind, made of series or of categories.
  mutating func multiples() -> ChartData {
    let kind = chance.pick(["line", "step", "area", "slope", "bars"], or: "line")
    for _ in 0..<20 {
      let data: ChartData =
        kind == "bars"
        ? .categories(categories(series: 3, .positive))
        : .series(series(places: kind == "slope" ? 2...2 : 1...30))
      if let divided = data.divided(by: .series, of: kind) { return divided }
    }
    return .multiples(MultiplesTable(kind: kind, panels: []))
  }
}
