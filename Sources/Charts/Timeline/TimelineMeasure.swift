internal import Scene
internal import Styling
internal import Typesetting

/// Measures a timeline and places its labels.
struct TimelineMeasure {
  private let table: TimelineTable
  private let context: ChartContext
  private let lettering: Lettering
  private let words: ChartWords
  private let left: Double
  private let scale: BrokenTimeScale

  /// Lays out a table.
  static func layout(of table: TimelineTable, in context: ChartContext) -> TimelineLayout {
    let measure = TimelineMeasure(table, context)
    return TimelineLayout(
      lanes: table.lanes.map(measure.lane), markers: measure.markers(), scale: measure.scale,
      left: measure.left)
  }

  private init(_ table: TimelineTable, _ context: ChartContext) {
    self.table = table
    self.context = context
    lettering = Lettering(context)
    words = ChartWords(context.wording)
    let column = Self.column(of: table, lettering: lettering, width: context.width)
    left = column > 0 ? column + 12 : 0
    let margin = TimelineMark.majorRadius(context.theme.charts) + 2
    let days =
      table.lanes.flatMap(\.entries).flatMap { [$0.start, max($0.start, $0.end)] }
      + table.markers.map(\.day) + table.alsoCovers
    scale = BrokenTimeScale(
      days: days, range: (left + margin)...max(context.width - margin, left + margin + 1))
  }

  private static func column(
    of table: TimelineTable, lettering: Lettering, width: Double
  ) -> Double {
    let headings = table.lanes.map(\.heading)
    let natural = headings.map { lettering.block($0, .groupHeading).width }.max() ?? 0
    let words = headings.flatMap { $0.split(separator: " ") }
    let longest = words.map { lettering.block(String($0), .groupHeading).width }.max() ?? 0
    return min(natural, max(width * 0.14, min(longest + 1, width * 0.3)))
  }

  private var room: ClosedRange<Double> { left...max(context.width, left + 1) }

  private func lane(_ lane: TimelineTable.Lane) -> TimelineLayout.PlacedLane {
    let heading = lettering.block(lane.heading, .groupHeading, width: max(left - 12, 1))
    let nothing =
      lane.entries.isEmpty
      ? lettering.block(words.nothingOnRecord, .remark, width: context.width - left)
      : TextBlock()
    let (entries, rows) = place(lane.entries)
    let content = rows.reduce(0, +) + Double(max(rows.count - 1, 0)) * TimelineLayout.rowGap
    return TimelineLayout.PlacedLane(
      heading: heading, entries: entries, rows: rows, nothing: nothing,
      height: max(content, nothing.height, heading.height) + 2 * TimelineLayout.lanePadding)
  }

  private func place(
    _ entries: [TimelineTable.Entry]
  ) -> (entries: [TimelineLayout.PlacedEntry], rows: [Double]) {
    let forms = entries.map(self.forms)
    let marks = entries.map { TimelineMark($0, scale: scale, habits: context.theme.charts).extent }
    let placer = LabelPlacer(
      room: room, lines: table.markers.map { scale.position(of: Double($0.day) + 0.5) })
    let (places, count) = placer.places(
      for: zip(marks, forms).map { mark, blocks in
        LabelPlacer.Request(
          mark: mark,
          forms: blocks.map { LabelPlacer.Form(width: $0.width, lines: $0.lines.count) })
      })
    var rows = [Double](
      repeating: 2 * TimelineMark.majorRadius(context.theme.charts), count: count)
    var placed: [TimelineLayout.PlacedEntry] = []
    for (index, place) in places.enumerated() {
      let label = forms[index][place.form]
      let row = place.labelRow
      rows[row] = max(rows[row], label.height)
      placed.append(
        TimelineLayout.PlacedEntry(
          entry: entries[index], mark: marks[index], label: label, place: place))
    }
    return (placed, rows)
  }

  /// The label in one line for name and date each, and in narrower forms.
  private func forms(of entry: TimelineTable.Entry) -> [TextBlock] {
    let full = room.upperBound - room.lowerBound
    var forms: [TextBlock] = []
    for width in [full, 170, 130, 100, 78] where width <= full {
      let form = label(of: entry, width: width)
      let isNarrower = forms.last.map { form.width < $0.width - 1 } ?? true
      if isNarrower { forms.append(form) }
    }
    return forms.isEmpty ? [label(of: entry, width: full)] : forms
  }

  private func label(of entry: TimelineTable.Entry, width: Double) -> TextBlock {
    let signal = entry.certainty == .contradicted ? context.theme.palette.signal : nil
    let name = lettering.block(
      entry.label, .categoryStrong, width: width, color: signal, notes: entry.notes,
      alignment: .balanced)
    return name.above(
      lettering.block(entry.dateLabel, .remark, width: width, alignment: .balanced)
    ).above(lettering.annotation(entry.annotation, width: width))
  }

  private func markers() -> [TimelineLayout.PlacedMarker] {
    let markers = table.markers.sorted { ($0.day, $0.label) < ($1.day, $1.label) }
    let labels = markers.map {
      lettering.block($0.label, .axis, width: room.upperBound - room.lowerBound)
    }
    let xs = markers.map { scale.position(of: Double($0.day) + 0.5) }
    let placer = LabelPlacer(room: room, lines: xs, gap: 3)
    let (places, _) = placer.places(
      for: zip(xs, labels).map { x, label in
        LabelPlacer.Request(
          mark: x...x,
          forms: [LabelPlacer.Form(width: label.width, lines: label.lines.count)])
      })
    return places.enumerated().map { index, place in
      TimelineLayout.PlacedMarker(
        x: xs[index], label: labels[index], labelX: place.x, row: place.labelRow)
    }
  }
}

extension LabelPlacer.Place {
  /// The row in which the label stands.
  var labelRow: Int {
    if case .leader(let labelRow) = side { return labelRow }
    return row
  }
}
