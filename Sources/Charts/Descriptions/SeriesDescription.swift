internal import Quantities
internal import Wording

/// Describes a chart of series in words: start and end, highest and lowest, hedges and gaps.
struct SeriesDescription {
  private let table: SeriesTable
  private let kind: MessageKey
  private let wording: Wording

  /// Describes a table as a kind of picture in a language.
  init(_ table: SeriesTable, _ kind: MessageKey, wording: Wording) {
    self.table = table
    self.kind = kind
    self.wording = wording
  }

  /// The text alternative.
  func text(title: String) -> String {
    var description = Description(kind, title: title, wording: wording)
    let front = table.series.filter { !$0.isBackground }
    if !front.contains(where: { $0.points.contains { $0.number != nil } }) {
      description.add(ChartWords(wording).nothingOnRecord)
      return description.text
    }
    if case .count(let noun) = table.unit, !noun.isEmpty {
      description.add(wording.text(.altUnit, ["unit": noun]))
    }
    for series in front { add(series, to: &description) }
    for annotation in table.annotations { description.add(annotation.text) }
    return description.text
  }

  private func add(_ series: SeriesTable.Series, to description: inout Description) {
    let rows = series.points.compactMap { point in
      point.number.map { Row(label: point.label, number: $0, words: words($0)) }
    }
    description.add(series.name.isEmpty ? "" : series.name + ":")
    guard let first = rows.first, let last = rows.last else {
      description.add(wording.text(.notStated))
      return
    }
    if rows.count == 1 {
      description.add(first.label, first.words)
    } else {
      description.add(sentence(.altStart, first))
      description.add(sentence(.altEnd, last))
    }
    addExtremes(rows, to: &description)
    addHedges(rows, to: &description)
    let missing = series.points.filter { $0.number == nil }.map(\.label)
    if missing.isEmpty { return }
    description.add(wording.text(.altNotStated, ["list": wording.list(missing)]))
  }

  /// A point that is stated.
  private struct Row {
    var label: String
    var number: QualifiedNumber
    var words: String
  }

  private func addExtremes(_ rows: [Row], to description: inout Description) {
    guard rows.count > 2 else { return }
    let extremes = Extremes(
      rows.map { row in
        CategoryTable.Row(
          label: row.label, values: [.init(number: row.number, label: row.words)])
      })
    for (key, row) in [(MessageKey.altHighest, extremes.highest), (.altLowest, extremes.lowest)] {
      guard let row, let value = row.values.first else { continue }
      description.add(wording.text(key, ["label": row.label, "x": value.label]))
    }
  }

  /// The hedged points between start and end, whose hedges are said already.
  private func addHedges(_ rows: [Row], to description: inout Description) {
    let hedged = rows.dropFirst().dropLast().filter { $0.number.qualifier != .exact }
    if hedged.isEmpty { return }
    let list = hedged.map { "\($0.label) \($0.words)" }
    description.add(wording.text(.altHedged, ["list": wording.list(list)]))
  }

  private func sentence(_ key: MessageKey, _ row: Row) -> String {
    wording.text(key, ["label": row.label, "x": row.words])
  }

  private func words(_ number: QualifiedNumber) -> String {
    wording.inWords(number, unit: table.unit)
  }
}

/// Describes small multiples in words, panel by panel.
struct MultiplesDescription {
  private let table: MultiplesTable
  private let wording: Wording

  /// Describes a table in a language.
  init(_ table: MultiplesTable, wording: Wording) {
    self.table = table
    self.wording = wording
  }

  /// The text alternative.
  func text(title: String) -> String {
    var description = Description(.altSmallMultiples, title: title, wording: wording)
    if table.panels.isEmpty { description.add(ChartWords(wording).nothingOnRecord) }
    let kind = ChartKinds.kind(named: table.kind)
    for panel in table.panels {
      let words = kind?.describe(panel.data, title: panel.heading, wording: wording)
      description.add(words ?? panel.heading)
    }
    return description.text
  }
}
