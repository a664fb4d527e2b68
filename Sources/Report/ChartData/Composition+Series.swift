import Analysis
import Charts
import Diagnostics
import Dossier
import Quantities
import Wording

/// Series that are drawn over one axis, before they are put together.
struct SeriesDraft {
  var unit: CategoryTable.Unit
  var axis: SeriesTable.Axis
  var series: [SeriesTable.Series]
  /// What the author did not write down but the reader must know.
  var remark = ""
  /// The rows for a file beside the report, the head first.
  var rows: [[String]]
}

extension Composition {
  /// The series of figures over one axis; nil with a finding where they have none.
  mutating func series(_ panels: [PanelFigure], _ chart: ChartDefinition) -> Drawing? {
    var drafts: [SeriesDraft] = []
    for panel in panels {
      if let draft = seriesDraft(panel, panels, chart) { drafts.append(draft) }
    }
    guard let first = drafts.first, drafts.count == panels.count,
      drafts.allSatisfy({ $0.unit == first.unit && $0.axis == first.axis })
    else {
      report(
        "unfit-figure", "the figures of '\(chart.name)' are not series over one axis and unit",
        at: chart.head.span,
        hints: [Hint("ask for 'table name=…', 'events.by by=year' or 'proposals.by by=year'")])
      return nil
    }
    var all = drafts.flatMap(\.series)
    for index in all.indices { all[index].hue = index }
    var table = SeriesTable(unit: first.unit, axis: first.axis, series: all)
    table.annotations = annotations(of: chart, on: table.coveredDays)
    let shared = sharedCitation(of: &table, chart.head)
    return Drawing(
      data: .series(table), table: drafts.flatMap(\.rows), citation: shared,
      remark: drafts.map(\.remark).filter { !$0.isEmpty }.joined(separator: " "))
  }

  /// One mark behind the subtitle where all series rest on the same ground.
  private func sharedCitation(
    of table: inout SeriesTable, _ head: BlockHead
  ) -> [Inline] {
    guard head.citation == .rows, let notes = table.series.first?.notes,
      table.series.allSatisfy({ $0.notes == notes })
    else { return [] }
    for index in table.series.indices { table.series[index].notes = [] }
    return notes.map { .noteMark($0) }
  }

  private mutating func seriesDraft(
    _ panel: PanelFigure, _ panels: [PanelFigure], _ chart: ChartDefinition
  ) -> SeriesDraft? {
    if let table = naming.table(of: panel.figure) {
      return TableDraft(table, panel, naming).draft(chart, &self)
    }
    return yearDraft(panel, panels, chart)
  }

  /// Counts by year; a year without a record between the first and the last one is a gap (A14).
  private mutating func yearDraft(
    _ panel: PanelFigure, _ panels: [PanelFigure], _ chart: ChartDefinition
  ) -> SeriesDraft? {
    guard case .series(let rows) = panel.figure.value else { return nil }
    let counts = YearCounts(rows)
    guard let years = counts.years else { return nil }
    var parts: [(name: String, key: FigureKey?, counts: YearCounts)] = [
      (panel.heading, nil, counts)
    ]
    if let group = chart.series {
      parts = seriesWords(group, panels).compactMap { word in
        part(of: panel.figure.query, group, word.word).map {
          (naming.name(of: word.key), word.key, YearCounts($0))
        }
      }
    }
    var series: [SeriesTable.Series] = []
    for part in parts {
      series.append(
        SeriesTable.Series(
          name: part.name, points: part.counts.points(years, naming),
          notes: rowNotes(for: part.counts.records, chart.head),
          isHighlighted: part.key.map(chart.highlights) ?? false))
    }
    let head = [wording.text(.headDate)] + series.map(\.name) + [wording.text(.headRecords)]
    return SeriesDraft(
      unit: .count(noun: countNoun(panels)), axis: .time, series: series,
      remark: undated(panel.figure), rows: [head] + counts.lines(years, parts.map(\.counts)))
  }

  /// Names what has no year.
  private func undated(_ figure: Figure) -> String {
    let names = figure.leftOut.filter { $0.rule.number == 14 }.map { naming.name(of: $0.record) }
    return names.isEmpty
      ? "" : wording.text(.undatedLeftOut, ["list": names.joined(separator: "; ")])
  }
}

/// Counts with their records by year.
private struct YearCounts {
  private let counts: [Int: (number: QualifiedNumber, records: [RecordID])]

  init(_ rows: [FigureRow]) {
    var counts: [Int: (number: QualifiedNumber, records: [RecordID])] = [:]
    for row in rows {
      guard case .year(let year) = row.key, let figure = row.outcome.figure,
        case .count(let number) = figure.value
      else { continue }
      counts[year] = (number, figure.records)
    }
    self.counts = counts
  }

  /// From the first to the last year.
  var years: ClosedRange<Int>? {
    guard let first = counts.keys.min(), let last = counts.keys.max() else { return nil }
    return first...last
  }

  var records: [RecordID] { counts.sorted { $0.key < $1.key }.flatMap(\.value.records) }

  func points(_ years: ClosedRange<Int>, _ naming: Naming) -> [SeriesTable.Point] {
    years.compactMap { year in
      let date = EDTFPoint(year: year)
      guard let first = date.earliest?.dayNumber, let last = date.latest?.dayNumber else {
        return nil
      }
      return SeriesTable.Point(
        start: first, end: last, label: naming.year(year), number: counts[year]?.number)
    }
  }

  func lines(_ years: ClosedRange<Int>, _ parts: [YearCounts]) -> [[String]] {
    years.map { year in
      ["\(year)"] + parts.map { $0.counts[year]?.number.literal ?? "" }
        + [(counts[year]?.records ?? []).map(\.rawValue).joined(separator: " ")]
    }
  }
}

extension SeriesTable {
  /// The days from the first to the last point; nil for steps.
  fileprivate var coveredDays: ClosedRange<Int>? {
    guard axis == .time else { return nil }
    let points = series.flatMap(\.points)
    guard let first = points.map(\.start).min(), let last = points.map(\.end).max() else {
      return nil
    }
    return first...last
  }
}

extension Naming {
  /// The table that a figure asks for; nil for other figures.
  func table(of figure: Figure) -> DataTable? {
    guard figure.query.measure == Measures.table, let name = figure.query["name"] else {
      return nil
    }
    return index.record(RecordID(name), as: DataTable.self)
  }
}
