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

  /// Finds columns for a table.
  init(_ table: KeyFigureTable, canvas: Canvas, gutter: Double) {
    let width = canvas.context.width
    let entries = table.entries
    let needs = entries.map { entry in
      KeyFigureBlock.width(
        of: entry, lettering: canvas.lettering, theme: canvas.context.theme, atMost: width * 0.4)
    }
    let gaps = Double(entries.count - 1) * 2 * gutter
    let slack = width - gaps - needs.reduce(0, +)
    if slack >= 0, entries.count <= 6 {
      rows = [Self.line(entries, needs: needs, slack: slack, gutter: gutter)]
      return
    }
    rows = Self.grid(entries, needs: needs, width: width, gutter: gutter)
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
