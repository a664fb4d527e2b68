internal import Scene
internal import Styling

/// Where the columns of a matrix stand.
struct MatrixLayout {
  /// The width of the column of names.
  let column: Double
  /// The middles of the columns, in points.
  let centers: [Double]
  /// The distance of two columns, in points.
  let pitch: Double
  /// The radius of a mark, in points.
  let radius: Double
  /// The right edge of the counts; nil where there are none.
  let totalRight: Double?
  /// The width of the counts and their heading, in points.
  let totalWidth: Double

  /// The distance of two columns where names and room leave the choice, in points.
  private static let usualPitch = 44.0

  /// Lays out the columns of a table.
  init(_ table: MatrixTable, in context: ChartContext) {
    let lettering = Lettering(context)
    let habits = context.theme.charts
    let totals = (table.rows.map(\.total) + [table.totalHeading]).map {
      lettering.block($0, .axis, width: context.width * 0.2).width
    }
    totalWidth = totals.max() ?? 0
    totalRight = totalWidth > 0 ? context.width : nil
    let totalRoom = totalWidth > 0 ? totalWidth + 14 : 0
    let count = Double(max(table.columns.count, 1))
    let least = count * (2 * habits.dotRadius + 4) + totalRoom + 10
    let share = min(max(1 - least / context.width, 0.24), 0.46)
    let labels = table.rows.map { LabelColumn.Name(text: $0.label, notes: $0.notes) }
    let names = LabelColumn(labels, in: context, atMost: share).width
    let room = max(context.width - names - 10 - totalRoom, 1)
    let widestWord = MatrixHeads.widestWord(of: table, lettering: lettering)
    pitch = min(max(Self.usualPitch, widestWord + 6), room / count)
    radius = max(min(habits.dotRadius, pitch / 2 - 0.7), 0.2)
    let start = context.width - totalRoom - pitch * count
    column = max(start - 10, names)
    let step = pitch
    centers = table.columns.indices.map { start + (Double($0) + 0.5) * step }
  }
}
