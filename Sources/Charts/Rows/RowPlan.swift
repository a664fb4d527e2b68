internal import Styling

/// What a kind draws at the right of a row's name: measured first, drawn when its place is known.
struct RowContent {
  /// The height, in points.
  var height: Double
  /// Where text could go on behind it; nil where nothing may stand on its line.
  var reach: Double?
  /// Draws it with its top at a height.
  var draw: (Double, inout Canvas) -> Void
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

  /// Measures the column of names.
  init(_ table: CategoryTable, in context: ChartContext) {
    self.table = table
    self.context = context
    lettering = Lettering(context)
    words = ChartWords(context.wording)
    column = LabelColumn(RowLabel.names(of: table.panels.flatMap(\.rows)), in: context).width
    left = column > 0 ? column + 12 : 0
  }

  /// The colours.
  var palette: Palette { context.theme.palette }
  /// The habits.
  var habits: ChartHabits { context.theme.charts }

  /// What stands where a row has no value.
  func missing() -> RowContent {
    let block = lettering.block(
      words.notStated, .remark, width: max(context.width - left - 4, 1))
    let x = left + 4
    return RowContent(
      height: block.height, reach: block.lines.count == 1 ? x + block.width : nil
    ) { top, canvas in
      canvas.write(block, x: x, middle: top + block.height / 2, isCovering: true)
    }
  }
}
