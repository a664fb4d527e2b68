internal import Charts
internal import Report

extension HTMLWriter {
  /// Writes a table of the report; groups get a row of their own.
  mutating func write(_ table: TableBlock) {
    let id = places.claim("figure-\(table.name)")
    xml.start("figure", [("class", table.width == .full ? "table full" : "table"), ("id", id)])
    writeCaption(table.title, table.subtitle, origin: id)
    let columns = table.columns.indices.filter { table.columns[$0].kind != .group }
    let group = table.columns.firstIndex { $0.kind == .group }
    xml.start(
      "table", [("class", "stacked")] + label(table.title.words))
    writeHead(columns.map { (table.columns[$0].heading, table.columns[$0].kind == .number) })
    xml.start("tbody")
    var last: [Inline]?
    for row in table.rows {
      if let group, row.cell(group) != last {
        writeGroup(row.cell(group), over: columns.count)
        writeCitedNotes(acrossColumns: columns.count)
        last = row.cell(group)
      }
      write(row, columns.map { ($0, table.columns[$0]) })
    }
    xml.end()
    xml.end()
    writeRemark([], table.note, origin: id)
    xml.end()
  }

  private func label(_ words: String) -> [XMLWriter.Attribute] {
    words.isEmpty ? [] : [("aria-label", words)]
  }

  private mutating func writeHead(_ heads: [(heading: String, isNumber: Bool)]) {
    xml.start("thead")
    xml.start("tr")
    for (heading, isNumber) in heads {
      xml.element(
        "th",
        (isNumber ? [("class", "number")] : []) + [("scope", "col")],
        text: heading)
    }
    xml.end()
    xml.end()
  }

  private mutating func writeGroup(_ inlines: [Inline], over count: Int) {
    guard !inlines.isEmpty else { return }
    xml.start("tr")
    write(
      inlines, as: "th",
      [
        ("class", "group"), ("colspan", String(count)), ("scope", "rowgroup"),
      ])
    xml.end()
  }

  private mutating func write(
    _ row: TableBlock.Row, _ columns: [(index: Int, column: TableBlock.Column)]
  ) {
    xml.start("tr")
    for (place, entry) in columns.enumerated() {
      let cell = row.cell(entry.index)
      if place == 0 {
        write(cell, as: "th", [("scope", "row")])
      } else {
        write(cell, of: entry.column)
      }
    }
    xml.end()
    writeCitedNotes(acrossColumns: columns.count)
  }

  private mutating func write(_ cell: [Inline], of column: TableBlock.Column) {
    let attributes = [("data-label", column.heading)]
    switch column.kind {
    case .number: write(cell, as: "td", [("class", "number")] + attributes)
    case .tag where !cell.isEmpty:
      mixed("td", attributes) { $0.write(cell, as: "span", [("class", "tag")]) }
    // One element, so that the label and the words are two columns on phones.
    case .text, .tag, .group, .evidence:
      mixed("td", attributes) { writer in
        if !cell.isEmpty { writer.write(cell, as: "span") }
      }
    }
  }

  // MARK: Data of charts

  /// Writes the data of a chart.
  mutating func write(_ listing: ChartListing, origin: String) {
    xml.start("table")
    writeHead(listing.columns.map { ($0.heading, $0.isNumber) })
    xml.start("tbody")
    for group in listing.groups {
      if !group.heading.isEmpty {
        writeGroup([.text(group.heading)], over: listing.columns.count)
      }
      for row in group.rows { write(row, listing.columns, origin: origin) }
    }
    xml.end()
    xml.end()
  }

  private mutating func write(
    _ row: ChartListing.Row, _ columns: [ChartListing.Column], origin: String
  ) {
    xml.start("tr")
    for (index, column) in columns.enumerated() {
      let words = Inline.text(row.cells[index])
      if index == 0 {
        write(
          [words] + row.notes.map(Inline.noteMark), as: "th",
          [("scope", "row")], origin: origin)
      } else {
        write(
          [words], as: "td", column.isNumber ? [("class", "number")] : [])
      }
    }
    xml.end()
  }
}

extension TableBlock.Row {
  /// The cell of a column; empty where the row is shorter than the head.
  fileprivate func cell(_ column: Int) -> [Inline] {
    cells.indices.contains(column) ? cells[column] : []
  }
}
