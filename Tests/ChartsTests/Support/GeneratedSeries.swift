import Charts
import Quantities

/// Series that nobody would draw on purpose: gaps anywhere, numbers of any size and hedge, names of
/// any length and script, places of days, months, years or steps.
struct GeneratedSeries {
  private var chance: Chance

  init(seed: UInt64) { chance = Chance(seed: seed &+ 77) }

  private static let words = [
    "ferry", "a", "Infrastrukturinvestitionsfondsverwaltungsgesellschaft", "Взаимодействие",
    "водохозяйственного", "協力", "中央アジアにおける質の高い成長", "of", "үшін", "& transport",
  ]

  private mutating func text(atMost count: Int) -> String {
    (0..<Int.random(in: 0...count, using: &chance)).map { _ in
      Self.words.randomElement(using: &chance) ?? ""
    }.joined(separator: " ")
  }

  private mutating func notes() -> [Int] {
    (0..<Int.random(in: 0...2, using: &chance)).map { _ in Int.random(in: 1...120, using: &chance) }
  }

  private mutating func number(_ power: Int, allowsNegative: Bool) -> QualifiedNumber? {
    if Int.random(in: 0...6, using: &chance) == 0 { return nil }
    let sign: Int128 = allowsNegative && Bool.random(using: &chance) ? -1 : 1
    let digits = Int128(Int.random(in: 0...9999, using: &chance)) * sign
    let value = ExactDecimal(digits, exponent: power)
    let qualifier = Qualifier.allCases.randomElement(using: &chance) ?? .exact
    guard qualifier == .range else { return QualifiedNumber(value, qualifier) }
    let step = Int128(Int.random(in: 1...900, using: &chance))
    return QualifiedNumber(from: value, to: ExactDecimal(digits + step, exponent: power))
  }

  /// Places in order, of one of the forms that tables have.
  private mutating func places(_ count: Int) -> (axis: SeriesTable.Axis, places: [Place]) {
    let start = Int.random(in: -40_000...20_000, using: &chance)
    switch Int.random(in: 0...3, using: &chance) {
    case 0:
      let names = (0..<count).map { "\($0) " + text(atMost: 4) }
      return (.steps(names), names.indices.map { Place($0, $0, names[$0]) })
    case 1:
      let first = Int.random(in: 1850...2020, using: &chance)
      let step = [1, 1, 1, 5].randomElement(using: &chance) ?? 1
      return (.time, (0..<count).compactMap { Place(year: first + $0 * step) })
    case 2:
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

  private struct Place {
    var start: Int
    var end: Int
    var label: String

    init(_ start: Int, _ end: Int, _ label: String) {
      (self.start, self.end, self.label) = (start, end, label)
    }

    init?(year: Int) {
      guard let first = CalendarDay(year: year, month: 1, day: 1),
        let last = CalendarDay(year: year, month: 12, day: 31)
      else { return nil }
      self.init(first.dayNumber, last.dayNumber, "\(year)")
    }
  }

  /// A table of up to seven series over some places.
  mutating func table(places count: ClosedRange<Int> = 1...30, allowsNegative: Bool = false)
    -> SeriesTable
  {
    let (axis, places) = places(Int.random(in: count, using: &chance))
    let power = Int.random(in: -6...14, using: &chance)
    let series = (0..<Int.random(in: 1...7, using: &chance)).map { index in
      SeriesTable.Series(
        name: text(atMost: 4), hue: index,
        points: places.map {
          SeriesTable.Point(
            start: $0.start, end: $0.end, label: $0.label,
            number: number(power, allowsNegative: allowsNegative))
        }, notes: notes(), isHighlighted: Int.random(in: 0...3, using: &chance) == 0)
    }
    var table = SeriesTable(unit: .count(noun: text(atMost: 2)), axis: axis, series: series)
    for _ in 0..<Int.random(in: 0...4, using: &chance) {
      guard axis == .time, let place = places.randomElement(using: &chance) else { break }
      table.annotations.append(
        SeriesTable.Annotation(
          start: place.start, end: place.end, text: text(atMost: 5), notes: notes()))
    }
    return table
  }

  /// Small multiples of a kind of series; nil where there is a single series.
  mutating func multiples(of kind: String) -> ChartData? {
    let places = kind == "slope" ? 2...2 : 1...30
    return ChartData.series(table(places: places)).multiples(by: .series, of: kind)
  }

  /// Data for each kind that draws series, with the kind's name.
  mutating func all() -> [(kind: String, data: ChartData)] {
    var all: [(kind: String, data: ChartData)] = [
      ("line", .series(table(allowsNegative: true))), ("step", .series(table())),
      ("area", .series(table())), ("slope", .series(table(places: 2...2))),
    ]
    for kind in ["line", "step", "area", "slope"] {
      if let data = multiples(of: kind) { all.append(("small-multiples", data)) }
    }
    return all
  }
}
