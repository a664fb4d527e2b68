public import Wording

extension ChartData {
  /// The data as tables, in the words of a language: one, or for charts side by side one for each
  /// set of columns.
  public func listings(in wording: Wording) -> [ChartListing] {
    switch self {
    case .categories(let table): [CategoryListing(table, wording: wording).listing]
    case .matrix(let table): [table.listing(in: wording)]
    case .timeline(let table): [table.listing(in: wording)]
    case .keyFigures(let table): [table.listing(in: wording)]
    case .series(let table): [SeriesListing(table, wording: wording).listing]
    case .multiples(let table): table.listings(in: wording)
    }
  }
}

extension MultiplesTable {
  /// The panels under each other, as long as they have the same columns.
  fileprivate func listings(in wording: Wording) -> [ChartListing] {
    var listings: [ChartListing] = []
    for panel in panels {
      for var listing in panel.data.listings(in: wording) {
        for index in listing.groups.indices {
          let names = [panel.heading, listing.groups[index].heading]
          listing.groups[index].heading = wording.series(names.filter { !$0.isEmpty })
        }
        if let last = listings.indices.last, listings[last].columns == listing.columns {
          listings[last].groups += listing.groups
        } else {
          listings.append(listing)
        }
      }
    }
    return listings
  }
}

extension MatrixTable {
  /// A row for each row, with the meaning of the marks in words.
  fileprivate func listing(in wording: Wording) -> ChartListing {
    let hasTotals = rows.contains { !$0.total.isEmpty }
    let hasRemarks = rows.contains { !$0.annotation.isEmpty }
    var heads = [ChartListing.Column(wording.text(.headTopic))]
    heads += columns.map { ChartListing.Column($0.name) }
    if hasTotals { heads.append(ChartListing.Column(wording.text(.headTotal), isNumber: true)) }
    if hasRemarks { heads.append(ChartListing.Column(wording.text(.headNote))) }
    let lines = rows.map { row in
      ChartListing.Row(
        [row.label] + columns.indices.map { meaning(of: $0, in: row) }
          + (hasTotals ? [row.total] : []) + (hasRemarks ? [row.annotation] : []),
        notes: row.notes)
    }
    return ChartListing(columns: heads, groups: [.init(rows: lines)])
  }

  /// What the mark in a column says; a dash where there is none.
  private func meaning(of column: Int, in row: Row) -> String {
    guard row.marks.indices.contains(column), let mark = row.marks[column] else { return "–" }
    return legend.first { $0.mark == mark }?.label ?? mark.rawValue
  }
}

extension TimelineTable {
  /// A row for each entry, lane by lane.
  fileprivate func listing(in wording: Wording) -> ChartListing {
    let hasRemarks = lanes.contains { $0.entries.contains { !$0.annotation.isEmpty } }
    let heads: [MessageKey] =
      [.headEvent, .headDate, .headStatus] + (hasRemarks ? [.headNote] : [])
    let groups = lanes.map { lane in
      ChartListing.Group(
        heading: lane.heading,
        rows: lane.entries.map { entry in
          ChartListing.Row(
            [entry.label, entry.dateLabel, wording.text(entry.certainty.word)]
              + (hasRemarks ? [entry.annotation] : []),
            notes: entry.notes)
        })
    }
    return ChartListing(
      columns: heads.map { ChartListing.Column(wording.text($0)) },
      groups: groups.filter { !$0.rows.isEmpty })
  }
}

extension TimelineTable.Certainty {
  /// The word for it.
  fileprivate var word: MessageKey {
    switch self {
    case .held: .held
    case .planned: .planned
    case .proposed: .proposed
    case .contradicted: .contradictedLater
    }
  }
}

extension KeyFigureTable {
  /// A row for each number.
  fileprivate func listing(in wording: Wording) -> ChartListing {
    let heads = [
      ChartListing.Column(wording.text(.headMeasure)),
      ChartListing.Column(wording.text(.headAmount), isNumber: true),
    ]
    let rows = entries.map { entry in
      let number = [entry.sign, entry.number, entry.unit].filter { !$0.isEmpty }
      return ChartListing.Row(
        [entry.label, number.joined(separator: "\u{00a0}")], notes: entry.notes)
    }
    return ChartListing(columns: heads, groups: [.init(rows: rows)])
  }
}
