internal import Styling
internal import Typesetting

/// What a kind draws at the right of a row's name: measured first, drawn when its place is known.
struct RowContent {
  /// The height, in points.
  var height: Double
  /// The middle of its main line, from the top; the name stands beside it.
  var line: Double
  /// Where text could go on behind it; nil where nothing may stand on its line.
  var reach: Double?
  /// Draws it with its top at a height.
  var draw: (Double, inout Canvas) -> Void

  /// Creates content whose main line is in the middle unless told otherwise.
  init(
    height: Double, line: Double? = nil, reach: Double?,
    draw: @escaping (Double, inout Canvas) -> Void
  ) {
    self.height = height
    self.line = line ?? height / 2
    self.reach = reach
    self.draw = draw
  }
}

/// The rows of a table: names at the left, and room for what a kind draws at the right.
struct RowPlan {
  /// The table.
  let table: CategoryTable
  /// What it is drawn with.
  let context: ChartContext
  /// The text setter.
  let lettering: Lettering
  /// The words.
  let words: ChartWords
  /// The width of the column of names.
  let column: Double
  /// Where the room behind the names starts.
  let left: Double

  /// Measures the column of names, and of remarks where they stand under the names.
  init(_ table: CategoryTable, in context: ChartContext, hasRemarks: Bool = false) {
    self.table = table
    self.context = context
    lettering = Lettering(context)
    words = ChartWords(context.wording)
    let rows = table.panels.flatMap(\.rows)
    let remarks = rows.flatMap { [$0.remark, $0.annotation] }.map { LabelColumn.Name(text: $0) }
    column =
      LabelColumn(RowLabel.names(of: rows) + (hasRemarks ? remarks : []), in: context).width
    left = column > 0 ? column + 12 : 0
  }

  /// The colours.
  var palette: Palette { context.theme.palette }
  /// The habits.
  var habits: ChartHabits { context.theme.charts }

  /// What stands where a row has no value, in the room from an edge on.
  func missing(from left: Double) -> RowContent {
    let block = lettering.block(words.notStated, .remark, width: max(context.width - left, 1))
    return RowContent(
      height: block.height, reach: block.lines.count == 1 ? left + block.width : nil
    ) { top, canvas in
      canvas.write(block, x: left, middle: top + block.height / 2, isCovering: true)
    }
  }

  /// Numbers with the names of their series: "national 3 · regional ≥ 4".
  func listing(_ entries: [(name: String, label: String)], width: Double) -> TextBlock {
    var spans: [TextSpan] = []
    for (index, entry) in entries.enumerated() {
      if index > 0 { spans.append(lettering.span(" · ", .remark)) }
      if !entry.name.isEmpty {
        let last = entry.name.split(separator: " ").last.map(String.init) ?? ""
        let need =
          lettering.block(last + " ", .remark).width + lettering.block(entry.label, .value).width
        spans.append(
          lettering.span(entry.name + (need < width * 0.9 ? "\u{00a0}" : " "), .remark))
      }
      spans.append(lettering.span(entry.label, .value))
    }
    return lettering.block(spans, width: width)
  }
}
