import Report
import Scene
import Styling
import Typesetting

extension TableBlock.ColumnKind {
  /// The text role of the column's cells.
  var role: TextRole {
    switch self {
    case .text, .number, .evidence: .tableCell
    case .tag: .tag
    case .group: .tableGroup
    }
  }
}

/// Sets one cell of a table; y = 0 is the row's top.
struct CellSetter {
  /// The setter of text.
  let builder: GalleyBuilder
  /// The cell's column.
  let column: TableColumn

  /// The white between a tag's frame and its word, in points.
  static let tagPadding = 3.6

  /// A set cell.
  struct SetCell {
    /// What is drawn.
    var items: [Item]
    /// The lines, for height, citations and structure.
    var text: SetText
  }

  /// Sets a cell.
  func set(_ inlines: [Inline]) -> SetCell {
    switch column.kind {
    case .tag: setTag(inlines)
    case .number: setNumber(inlines)
    case .text, .group, .evidence: setText(inlines)
    }
  }

  private func setText(_ inlines: [Inline]) -> SetCell {
    let text = builder.lines(inlines, role: column.kind.role, width: column.width)
    return SetCell(items: text.items(at: Point(x: column.x, y: TableSetter.padding)), text: text)
  }

  /// Numbers stand with their decimal signs under each other, words at the right edge.
  private func setNumber(_ inlines: [Inline]) -> SetCell {
    let text = builder.lines(inlines, role: column.kind.role, width: column.width)
    let before = ColumnRuler(builder: builder).integerWidth(inlines)
    let indent = before.map { column.integerWidth - $0 } ?? column.width - text.width
    let origin = Point(x: column.x + max(0, indent), y: TableSetter.padding)
    return SetCell(items: text.items(at: origin), text: text)
  }

  /// A tag is a word in a frame with slightly rounded corners.
  private func setTag(_ inlines: [Inline]) -> SetCell {
    var text = builder.lines(
      inlines, role: .tag, width: column.width - 2 * Self.tagPadding)
    guard !text.lines.isEmpty else { return SetCell(items: [], text: text) }
    text.leading = builder.theme.style(.tableCell).leading
    let metrics = text.lines[0].metrics
    let baseline = TableSetter.padding + text.baseline(of: 0)
    let frame = Rect(
      x: column.x + 0.25, y: baseline - metrics.ascent - 0.6,
      width: text.width + 2 * Self.tagPadding - 0.5,
      height: metrics.ascent + metrics.descent + 1.2)
    let stroke = Stroke(
      color: builder.theme.palette.rule, width: builder.theme.charts.hairlineWidth)
    let outline = Item.shape(Shape(.roundedRect(frame, radius: 1.8), stroke: stroke))
    let origin = Point(x: column.x + Self.tagPadding, y: TableSetter.padding)
    return SetCell(items: [outline] + text.items(at: origin), text: text)
  }
}
