import Charts

extension GeneratedData {
  /// A timeline with entries in clusters and far apart.
  mutating func timeline() -> TimelineTable {
    let lanes = (0..<Int.random(in: 1...4, using: &chance)).map { index in
      let entries = (0..<Int.random(in: 0...9, using: &chance)).map { _ in entry() }
      return TimelineTable.Lane(
        heading: index == 0 ? "" : name(index), entries: entries.sorted { $0.start < $1.start })
    }
    let markers = (0..<Int.random(in: 0...2, using: &chance)).map { _ in
      TimelineTable.Marker(day: day(), label: words(atMost: 2))
    }
    return TimelineTable(lanes: lanes, markers: markers)
  }

  private mutating func day() -> Int {
    let century = chance.pick([0, 0, 0, 12_000, -30_000], or: 0)
    return 20_000 + century + Int.random(in: 0...700, using: &chance)
  }

  private mutating func entry() -> TimelineTable.Entry {
    let start = day()
    let length = chance.pick([0, 0, 0, 30, 365, 2000], or: 0)
    return TimelineTable.Entry(
      label: name(), dateLabel: words(atMost: 3), start: start, end: start + length,
      isUncertain: Bool.random(using: &chance),
      certainty: chance.pick(TimelineTable.Certainty.allCases, or: .held),
      isMajor: Bool.random(using: &chance), notes: notes(),
      annotation: chance.isOne(in: 8) ? words(atMost: 6) : "")
  }

  /// A matrix of up to 24 columns.
  mutating func matrix() -> MatrixTable {
    let hasCodes = Bool.random(using: &chance)
    let count = chance.pick([1, 3, 5, 5, 8, 24], or: 5)
    let columns = (0..<count).map { index in
      MatrixTable.Column(label: hasCodes ? "K\(index)" : name(index), name: name(index))
    }
    let rows = (0..<Int.random(in: 1...20, using: &chance)).map { _ in
      MatrixTable.Row(
        label: name(),
        marks: columns.map { _ in
          chance.isOne(in: 3) ? chance.pick(MatrixTable.Mark.allCases, or: .filled) : nil
        }, total: "12", notes: notes(), annotation: chance.isOne(in: 9) ? words(atMost: 6) : "")
    }
    return MatrixTable(
      columns: columns, rows: rows, totalHeading: chance.pick(["", "n", name(1)], or: ""),
      legend: MatrixTable.Mark.allCases.map { .init(mark: $0, label: words(atMost: 3)) })
  }

  /// Up to nine key figures.
  mutating func keyFigures() -> KeyFigureTable {
    KeyFigureTable(
      entries: (0..<Int.random(in: 1...9, using: &chance)).map { _ in
        .init(
          sign: Bool.random(using: &chance) ? "≈" : "",
          number: "\(Int.random(in: 1...9_999_999, using: &chance))", unit: words(atMost: 1),
          label: name(), notes: notes())
      })
  }
}
