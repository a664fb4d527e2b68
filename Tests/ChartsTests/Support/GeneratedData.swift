import Charts
import Quantities

/// Data that nobody would draw on purpose: words of any length and script, numbers of any size,
/// days in clusters and far apart.
struct GeneratedData {
  private var chance: Chance

  init(seed: UInt64) { chance = Chance(seed: seed) }

  private static let words = [
    "summit", "a", "Infrastrukturinvestitionsfondsverwaltungsgesellschaft", "Взаимодействие",
    "водохозяйственного", "協力", "中央アジアにおける質の高い成長", "of", "energy", "& transport",
  ]

  private mutating func text(atMost count: Int) -> String {
    (0..<Int.random(in: 0...count, using: &chance)).map { _ in
      Self.words.randomElement(using: &chance) ?? ""
    }.joined(separator: " ")
  }

  private mutating func notes() -> [Int] {
    (0..<Int.random(in: 0...3, using: &chance)).map { _ in Int.random(in: 1...120, using: &chance) }
  }

  private mutating func number() -> QualifiedNumber {
    let digits = Int128(Int.random(in: 0...9999, using: &chance))
    let power = Int.random(in: -6...14, using: &chance)
    let value = ExactDecimal(digits, exponent: power)
    let qualifier = Qualifier.allCases.randomElement(using: &chance) ?? .exact
    guard qualifier == .range else { return QualifiedNumber(value, qualifier) }
    let upper = ExactDecimal(digits * 2 + 1, exponent: power)
    return QualifiedNumber(from: value, to: upper) ?? QualifiedNumber(value)
  }

  /// A table with up to `series` values in each row.
  mutating func categories(series: Int) -> CategoryTable {
    let panels = (0..<Int.random(in: 1...3, using: &chance)).map { hue in
      CategoryTable.Panel(
        heading: text(atMost: 4), hue: hue,
        rows: (0..<Int.random(in: 0...8, using: &chance)).map { _ in row(series: series) })
    }
    return CategoryTable(
      unit: .count(noun: text(atMost: 2)),
      series: series > 1 ? (0..<series).map { "\($0) " + text(atMost: 2) } : [], panels: panels)
  }

  private mutating func row(series: Int) -> CategoryTable.Row {
    let values = (0..<series).filter { _ in Int.random(in: 0...3, using: &chance) > 0 }.map {
      CategoryTable.Value(
        number: number(), label: "≈ 12.5 " + text(atMost: 1), series: $0,
        isApproximate: Bool.random(using: &chance))
    }
    return CategoryTable.Row(
      label: text(atMost: 6), sublabel: text(atMost: 4), values: values, remark: text(atMost: 8),
      notes: notes(), isHighlighted: Bool.random(using: &chance))
  }

  /// A timeline with entries in clusters and far apart.
  mutating func timeline() -> TimelineTable {
    let lanes = (0..<Int.random(in: 1...4, using: &chance)).map { _ in
      let entries = (0..<Int.random(in: 0...12, using: &chance)).map { _ in entry() }
      return TimelineTable.Lane(
        heading: text(atMost: 2), entries: entries.sorted { $0.start < $1.start })
    }
    let markers = (0..<Int.random(in: 0...3, using: &chance)).map { _ in
      TimelineTable.Marker(day: day(), label: "today " + text(atMost: 1))
    }
    return TimelineTable(lanes: lanes, markers: markers)
  }

  private mutating func day() -> Int {
    let century = [0, 0, 0, 12_000, -30_000].randomElement(using: &chance) ?? 0
    return 20_000 + century + Int.random(in: 0...700, using: &chance)
  }

  private mutating func entry() -> TimelineTable.Entry {
    let start = day()
    let length = [0, 0, 0, 30, 365, 2000].randomElement(using: &chance) ?? 0
    return TimelineTable.Entry(
      label: text(atMost: 5), dateLabel: text(atMost: 4), start: start, end: start + length,
      isUncertain: Bool.random(using: &chance),
      certainty: TimelineTable.Certainty.allCases.randomElement(using: &chance) ?? .held,
      isMajor: Bool.random(using: &chance), notes: notes())
  }

  /// A matrix of up to 30 columns.
  mutating func matrix() -> MatrixTable {
    let columns = (0..<Int.random(in: 1...30, using: &chance)).map { index in
      MatrixTable.Column(label: "\(index) " + text(atMost: 1), name: "\(index)")
    }
    let rows = (0..<Int.random(in: 1...10, using: &chance)).map { _ in
      MatrixTable.Row(
        label: text(atMost: 5),
        marks: columns.map { _ in
          Bool.random(using: &chance)
            ? MatrixTable.Mark.allCases.randomElement(using: &chance) : nil
        }, total: "12", notes: notes())
    }
    return MatrixTable(
      columns: columns, rows: rows, totalHeading: text(atMost: 1),
      legend: MatrixTable.Mark.allCases.map { .init(mark: $0, label: text(atMost: 3)) })
  }

  /// Up to nine key figures.
  mutating func keyFigures() -> KeyFigureTable {
    KeyFigureTable(
      entries: (0..<Int.random(in: 1...9, using: &chance)).map { _ in
        .init(
          sign: Bool.random(using: &chance) ? "≈" : "",
          number: "\(Int.random(in: 1...9_999_999, using: &chance))", unit: text(atMost: 2),
          label: text(atMost: 6), notes: notes())
      })
  }

  /// Data for each kind, with the kind's name.
  mutating func all() -> [(kind: String, data: ChartData)] {
    [
      ("bars", .categories(categories(series: 1))),
      ("grouped-bars", .categories(categories(series: 3))),
      ("stacked-bars", .categories(categories(series: 4))), ("matrix", .matrix(matrix())),
      ("timeline", .timeline(timeline())), ("key-figures", .keyFigures(keyFigures())),
    ]
  }
}
