/// The columns of key figures: one line where everything fits, else lines of equal columns.
struct KeyFigureColumns {
  /// The place of an entry.
  struct Cell {
    var entry: KeyFigureTable.Entry
    var x: Double
    var width: Double
  }

  /// The lines from top to bottom.
  let rows: [[Cell]]

  /// White at each side of the line between two numbers, in points.
  let gutter: Double

  /// Finds columns for a table: on one line with labels of two lines, or closer together, or with
  /// labels of three lines; else on several lines.
  init(_ table: KeyFigureTable, canvas: Canvas) {
    for (labelLines, gutter) in [(2, 10.0), (2, 7), (3, 7)] where table.entries.count <= 6 {
      let needs = Self.needs(of: table.entries, labelLines: labelLines, canvas: canvas)
      let gaps = Double(table.entries.count - 1) * 2 * gutter
      let slack = canvas.context.width - gaps - needs.reduce(0, +)
      if slack < 0 { continue }
      self.gutter = gutter
      rows = [Self.line(table.entries, needs: needs, slack: slack, gutter: gutter)]
      return
    }
    gutter = 10
    let needs = Self.needs(of: table.entries, labelLines: 2, canvas: canvas)
    rows = Self.grid(
      table.entries, needs: needs, width: canvas.context.width, gutter: gutter)
  }

  private static func needs(
    of entries: [KeyFigureTable.Entry], labelLines: Int, canvas: Canvas
  ) -> [Double] {
    entries.map { entry in
      KeyFigureBlock.width(
        of: entry, labelLines: labelLines, lettering: canvas.lettering,
        theme: canvas.context.theme, atMost: canvas.context.width * 0.4)
    }
  }

  /// One line, what is left shared out evenly.
  private static func line(
    _ entries: [KeyFigureTable.Entry], needs: [Double], slack: Double, gutter: Double
  ) -> [Cell] {
    let extra = slack / Double(max(entries.count, 1))
    var x = 0.0
    return zip(entries, needs).map { entry, need in
      defer { x += need + extra + 2 * gutter }
      return Cell(entry: entry, x: x, width: need + extra)
    }
  }

  /// Lines of equal columns: as many as the widest entry allows, filled evenly.
  private static func grid(
    _ entries: [KeyFigureTable.Entry], needs: [Double], width: Double, gutter: Double
  ) -> [[Cell]] {
    let widest = needs.max() ?? width
    let fitting = max(min(Int((width + 2 * gutter) / (widest + 2 * gutter)), 4), 1)
    let lines = (entries.count + fitting - 1) / fitting
    let columns = (entries.count + lines - 1) / lines
    let cell = (width - Double(columns - 1) * 2 * gutter) / Double(columns)
    return stride(from: 0, to: entries.count, by: columns).map { start in
      entries[start..<min(start + columns, entries.count)].enumerated().map { index, entry in
        Cell(entry: entry, x: Double(index) * (cell + 2 * gutter), width: cell)
      }
    }
  }
}
