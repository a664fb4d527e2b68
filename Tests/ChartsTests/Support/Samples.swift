import Charts
import Quantities
import Styling
import Testing
import Typesetting
import Wording

/// Data of every shape, small enough to read and with every hedge and mark in it.
enum Samples {
  /// A context whose text is boxes.
  static func context(width: Double = 346, language: String = "en") throws -> ChartContext {
    ChartContext(
      width: width, theme: .plain(), wording: try #require(Wording.named(language)),
      setter: BoxTextSetter())
  }

  /// The picture of a kind, which must not be refused.
  static func picture(_ name: String, _ data: ChartData, in context: ChartContext) throws
    -> ChartPicture
  {
    let kind = try #require(ChartKinds.kind(named: name))
    let picture = kind.draw(data, in: context)
    return try #require(picture, "\(name) refuses its data")
  }

  static func value(_ number: String, _ label: String, series: Int = 0) throws
    -> CategoryTable.Value
  {
    CategoryTable.Value(
      number: try QualifiedNumber(parsing: number), label: label, series: series)
  }

  /// One panel with every hedge, one with a missing value.
  static func hedges() throws -> ChartData {
    let currency = try #require(Currency("USD"))
    let rows = try [
      ("exact", "4e9", "4"), ("about", "≈ 5e9", "≈ 5"), ("over", "> 3e9", "> 3"),
      ("at least", "≥ 3e9", "≥ 3"), ("up to", "≤ 6e9", "≤ 6"), ("under", "< 2e9", "< 2"),
      ("range", "2e9..4.5e9", "2–4.5"),
    ].map { CategoryTable.Row(label: $0.0, values: [try value($0.1, $0.2)], notes: [7]) }
    let missing = CategoryTable.Row(
      label: "missing", sublabel: "no amount", values: [], remark: "asked for", notes: [8, 9])
    return .categories(
      CategoryTable(
        unit: .money(currency),
        panels: [
          .init(heading: "All", hue: 0, rows: rows),
          .init(heading: "None", hue: 1, rows: [missing]),
        ]
      ))
  }

  /// Three series, with a value that one row lacks.
  static func series() throws -> ChartData {
    .categories(
      CategoryTable(
        unit: .count(noun: "proposals"), series: ["region", "bilateral", "global"],
        panels: [
          .init(rows: [
            .init(
              label: "Kazakhstan",
              values: [
                try value("3", "3"), try value("≥ 6", "≥ 6", series: 1),
                try value("1", "1", series: 2),
              ], remark: "one restated", notes: [1], isHighlighted: true),
            .init(label: "Kyrgyzstan", values: [try value("2", "2", series: 1)]),
            .init(label: "Tajikistan", values: []),
          ])
        ]))
  }

  /// Every mark, a row with fewer marks than columns, and a row without any.
  static func matrix() -> ChartData {
    let columns = ["KZ", "KG", "TJ", "TM", "UZ"].map { MatrixTable.Column(label: $0, name: $0) }
    return .matrix(
      MatrixTable(
        columns: columns,
        rows: [
          .init(label: "All", marks: [.filled, .open, .diamond, .half, .cross], total: "5"),
          .init(label: "Some", marks: [nil, .filled], total: "1", notes: [3]),
          .init(label: "None", marks: []),
        ], totalHeading: "n",
        legend: MatrixTable.Mark.allCases.map { .init(mark: $0, label: $0.rawValue) }))
  }

  /// Every certainty, a span, an uncertain date, and long empty stretches.
  static func timeline() throws -> ChartData {
    func entry(
      _ label: String, _ start: String, _ end: String, _ certainty: TimelineTable.Certainty,
      isMajor: Bool = false, notes: [Int] = []
    ) throws -> TimelineTable.Entry {
      TimelineTable.Entry(
        label: label, dateLabel: start, start: try day(start), end: try day(end),
        isUncertain: start != end, certainty: certainty, isMajor: isMajor, notes: notes)
    }
    return .timeline(
      TimelineTable(
        lanes: [
          .init(
            heading: "Meetings",
            entries: [
              try entry("Dialogue", "2004-01-01", "2004-12-31", .held, notes: [1]),
              try entry("Visit", "2024-08-09", "2024-08-12", .contradicted),
              try entry("Summit", "2025-12-20", "2025-12-20", .held, isMajor: true, notes: [2]),
            ]),
          .init(
            heading: "Ahead",
            entries: [
              try entry("Conference", "2026-05-01", "2026-05-31", .planned),
              try entry("Strategy", "2040-01-01", "2040-12-31", .proposed),
            ]),
          .init(heading: "Empty", entries: []),
        ], markers: [.init(day: try day("2025-12-20"), label: "as of 20 Dec 2025")]))
  }

  static func keyFigures() -> ChartData {
    .keyFigures(
      KeyFigureTable(entries: [
        .init(sign: "≈", number: "3", unit: "trillion JPY", label: "a target", notes: [1]),
        .init(
          sign: ">", number: "150", unit: "", label: "documents of all parties, public and private",
          notes: [2, 3]),
      ]))
  }

  /// Series over years, nil where nothing is stated.
  static func table(
    _ series: [(name: String, numbers: [String?])], from year: Int = 2015, cites: Bool = true
  ) throws -> SeriesTable {
    let rows = try series.enumerated().map { hue, row in
      let points = try row.numbers.enumerated().map { index, number in
        SeriesTable.Point(
          start: try day("\(year + index)-01-01"), end: try day("\(year + index)-12-31"),
          label: "\(year + index)", number: try number.map { try QualifiedNumber(parsing: $0) })
      }
      return SeriesTable.Series(
        name: row.name, hue: hue, points: points, notes: cites ? [hue + 1] : [])
    }
    return SeriesTable(unit: .count(noun: "things"), axis: .time, series: rows)
  }

  /// Every hedge, a gap, a series that ends early, and an annotation.
  static func years() throws -> ChartData {
    var table = try table([
      ("Iceland", ["410", "≈ 455", "490", nil, "> 585", "640", "690"]),
      ("Faroe Islands", ["95", "110..125", "120", "135", "≤ 150", nil, nil]),
    ])
    let date = try day("2018-03-01")
    table.annotations = [.init(start: date, end: date, text: "harbours closed", notes: [9])]
    return .series(table)
  }

  /// Two years of four series, close together and far apart.
  static func slopes() throws -> ChartData {
    .series(
      try table([
        ("Iceland", ["86", "94"]), ("Malta", ["> 110", "124"]), ("Cyprus", ["≈ 85", "86"]),
        ("Faroe Islands", ["23", nil]),
      ]))
  }

  static func multiples() throws -> ChartData {
    try #require(try years().divided(by: .series, of: "line"))
  }

  static func day(_ text: String) throws -> Int {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    try #require(parts.count == 3)
    return try #require(CalendarDay(year: parts[0], month: parts[1], day: parts[2])).dayNumber
  }

  /// Numbers to both sides of zero, one of them hedged on each side.
  static func signed() throws -> ChartData {
    let rows = try ["4", "> 2.5", "0", "≈ -1.5", "< -3", "-2..1"].map {
      CategoryTable.Row(label: "row \($0)", values: [try value($0, $0)], notes: [4])
    }
    return .categories(
      CategoryTable(unit: .count(noun: "points"), panels: [.init(rows: rows)]))
  }

  /// Three series whose shares are known; a row without one of them, and one without any.
  static func known() throws -> ChartData {
    var table = CategoryTable(
      unit: .count(noun: "proposals"), series: ["region", "bilateral", "global"],
      panels: [
        .init(rows: [
          .init(
            label: "Kazakhstan",
            values: [
              try value("3", "3"), try value("6", "6", series: 1), try value("1", "1", series: 2),
            ], notes: [1]),
          .init(
            label: "Kyrgyzstan",
            values: [try value("≈ 1", "≈ 1"), try value("2", "2", series: 1)]),
          .init(label: "Tajikistan", values: []),
        ])
      ])
    table.gap = .nothingRecorded
    return .categories(table)
  }

  /// Ranges, and a number that is none.
  static func ranges() throws -> ChartData {
    let rows = try ["2..4.5", "1..3", "2.5"].map {
      CategoryTable.Row(label: $0, values: [try value($0, $0)], notes: [2])
    }
    return .categories(
      CategoryTable(unit: .count(noun: "points"), panels: [.init(rows: rows)]))
  }

  /// The data that a kind is made for.
  static func data(for kind: String) throws -> ChartData {
    switch kind {
    case "diverging-bars": return try signed()
    case "shares": return try known()
    case "ranges": return try ranges()
    case "bars", "lollipop": return try hedges()
    default: break
    }
    let kind = try #require(ChartKinds.kind(named: kind))
    let fitting = try [series()] + all()
    return try #require(fitting.first { kind.misfit(of: $0) == nil })
  }

  /// Data of every shape.
  static func all() throws -> [ChartData] {
    [
      try hedges(), try series(), try signed(), try known(), try ranges(), matrix(),
      try timeline(), keyFigures(), try years(), try slopes(), try multiples(),
    ]
  }

  /// Data of every shape without a row.
  static let empty: [ChartData] = [
    .categories(CategoryTable(unit: .count(noun: "things"), panels: [])),
    .matrix(MatrixTable(columns: [], rows: [], legend: [])),
    .timeline(TimelineTable(lanes: [])),
    .keyFigures(KeyFigureTable(entries: [])),
    .series(SeriesTable(unit: .count(noun: "things"), axis: .time, series: [])),
    .multiples(MultiplesTable(kind: "line", panels: [])),
  ]
}
