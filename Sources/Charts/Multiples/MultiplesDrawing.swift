internal import Scene
internal import Styling

/// Draws panels in a grid, each under its heading; panels of a row stand on one line.
struct MultiplesDrawing {
  /// A drawn panel with its heading.
  private struct Panel {
    var heading: TextBlock
    var picture: ChartPicture
  }

  private let columns: Int
  private let width: Double
  private let panels: [Panel]
  /// The unit of all panels, where the kind leaves it to them together.
  private let unit: TextBlock
  private var canvas: Canvas
  private var citations: [ChartPicture.Citation] = []

  /// White between two columns, in points.
  private static let gutter = 18.0
  /// White between two rows, in points.
  private static let rowGap = 14.0
  /// White between a heading and its panel, in points.
  private static let headingGap = 5.0

  /// Draws panels of a kind; nil where the kind does not draw one of them.
  static func picture(
    of table: MultiplesTable, as kind: any ChartKind.Type, in context: ChartContext
  ) -> ChartPicture? {
    var squeezed: MultiplesDrawing?
    for columns in columnCounts(table, in: context) {
      guard let drawing = MultiplesDrawing(table, as: kind, columns: columns, in: context) else {
        return nil
      }
      // A panel that is much higher than wide has been squeezed; fewer columns suit it better.
      let isSqueezed = drawing.panels.contains {
        $0.picture.frame.size.height > drawing.width * 1.5
      }
      if !isSqueezed { return drawing.drawn() }
      if squeezed.map({ columns < $0.columns }) ?? true { squeezed = drawing }
    }
    return squeezed?.drawn()
  }

  /// The numbers of columns to try: those that leave little of the last row empty first, and among
  /// them the larger ones.
  private static func columnCounts(_ table: MultiplesTable, in context: ChartContext) -> [Int] {
    let fitting = max(Int((context.width + gutter) / (leastWidth + gutter)), 1)
    let most = min(fitting, table.panels.count)
    func cost(_ columns: Int) -> Double {
      let last = table.panels.count % columns
      let empty = last == 0 ? 0 : Double(columns - last) / Double(columns)
      return empty + Double(most - columns) * 0.3
    }
    return (1...most).sorted { (cost($0), -$0) < (cost($1), -$1) }
  }

  /// No panel is narrower where there is another way, in points.
  private static let leastWidth = 98.0

  private init?(
    _ table: MultiplesTable, as kind: any ChartKind.Type, columns: Int, in context: ChartContext
  ) {
    let width = (context.width - Double(columns - 1) * Self.gutter) / Double(columns)
    var own = context
    own.width = width
    own.isPanel = true
    let lettering = Lettering(context)
    var panels: [Panel] = []
    for panel in table.panels {
      guard let picture = kind.draw(panel.data, in: own) else { return nil }
      let heading = lettering.block(
        panel.heading, .categoryStrong, width: width, notes: panel.notes)
      panels.append(Panel(heading: heading, picture: picture))
    }
    (self.panels, self.columns, self.width) = (panels, columns, width)
    unit = lettering.block(
      Self.unit(of: table, words: ChartWords(context.wording)), .axis, width: context.width)
    canvas = Canvas(context)
  }

  /// The unit of series, which their panels do not print.
  private static func unit(of table: MultiplesTable, words: ChartWords) -> String {
    guard case .series(let series)? = table.panels.first?.data else { return "" }
    return words.axisUnit(for: series.alsoCovers + series.ends, unit: series.unit).label
  }

  private func drawn() -> ChartPicture {
    var drawing = self
    var y = unit.isEmpty ? 0 : unit.height + 8
    drawing.canvas.write(unit, at: .zero)
    for start in stride(from: 0, to: panels.count, by: columns) {
      if start > 0 { y += Self.rowGap }
      y = drawing.drawRow(Array(panels[start..<min(start + columns, panels.count)]), from: y)
    }
    let legend = panels.flatMap(\.picture.legend).withoutRepeats
    var picture = drawing.canvas.picture(height: y, legend: legend)
    picture.citations += drawing.citations
    picture.citations.sort {
      abs($0.area.minY - $1.area.minY) > 6
        ? $0.area.minY < $1.area.minY : $0.area.minX < $1.area.minX
    }
    return picture
  }

  /// Draws a row and returns its lower edge.
  private mutating func drawRow(_ row: [Panel], from top: Double) -> Double {
    let heads = row.map(\.heading.height).max() ?? 0
    let head = heads > 0 ? heads + Self.headingGap : 0
    let height = row.map(\.picture.frame.size.height).max() ?? 0
    for (index, panel) in row.enumerated() {
      let x = Double(index) * (width + Self.gutter)
      canvas.write(panel.heading, at: Point(x: x, y: top + heads - panel.heading.height))
      // Axes of one row stand on one line.
      let y = top + head + height - panel.picture.frame.size.height
      embed(panel.picture, at: Point(x: x, y: y))
    }
    return top + head + height
  }

  private mutating func embed(_ picture: ChartPicture, at corner: Point) {
    canvas.add([.group(Group(offset: corner, items: picture.frame.items))], on: .text)
    for label in picture.labels {
      canvas.claim(label.box.offset(x: corner.x, y: corner.y), as: label.text)
    }
    citations += picture.citations.map { citation in
      ChartPicture.Citation(
        note: citation.note, area: citation.area.offset(x: corner.x, y: corner.y))
    }
  }
}
