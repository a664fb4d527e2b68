import Wording
import Report
import Styling
import Typesetting

/// A column of a table with its place.
struct TableColumn {
  /// The head.
  var heading: String
  /// How it is set.
  var kind: TableBlock.ColumnKind
  /// The left edge, in points.
  var x: Double
  /// The width, in points.
  var width: Double
  /// For numbers: the widest part before the decimal sign, in points.
  var integerWidth: Double

  /// Measures the columns of a table and shares the width among them.
  static func measure(
    _ table: TableBlock, width: Double, gap: Double, builder: GalleyBuilder
  ) -> [TableColumn] {
    let ruler = ColumnRuler(builder: builder)
    let needs = table.columns.indices.map { index in
      ruler.need(of: table.columns[index], cells: table.rows.map { $0.cells[index] })
    }
    let available = width - gap * Double(max(0, needs.count - 1))
    let widths = ColumnWidths.share(available, among: needs)
    var x = 0.0
    return table.columns.indices.map { index in
      defer { x += widths[index] + gap }
      let column = table.columns[index]
      let integers = column.kind == .number ? table.rows.map { $0.cells[index] } : []
      return TableColumn(
        heading: column.heading, kind: column.kind, x: x, width: widths[index],
        integerWidth: integers.compactMap { ruler.integerWidth($0) }.max() ?? 0)
    }
  }
}

/// Measures what the cells of a column need.
struct ColumnRuler {
  /// The setter of text.
  let builder: GalleyBuilder

  /// The widths that a column needs for its head and its cells.
  func need(of column: TableBlock.Column, cells: [[Inline]]) -> ColumnWidths.Need {
    let role = column.kind.role
    let frame = column.kind == .tag ? 2 * CellSetter.tagPadding : 0
    let head = width([.text(column.heading)], .tableHead)
    let widths = [head] + cells.map { width($0, role) + frame }
    // Tags, numbers and evidence never break, nor does what is short anyway, such as a date.
    let natural = max(widths.max() ?? 0, column.kind == .number ? alignedWidth(of: cells) : 0)
    let isShort = natural < builder.theme.style(.tableCell).size * 9
    var minimum = natural
    if !isShort, [.text, .group].contains(column.kind) {
      minimum = longestWord([.text(column.heading)], .tableHead)
      for cell in cells { minimum = max(minimum, longestWord(cell, role) + frame) }
    }
    return ColumnWidths.Need(
      minimum: minimum.rounded(.up), cells: widths.map { $0.rounded(.up) }, weight: column.weight,
      grows: column.kind == .text)
  }

  /// The width of numbers whose decimal signs stand under each other.
  private func alignedWidth(of cells: [[Inline]]) -> Double {
    let parts = cells.compactMap { cell in
      integerWidth(cell).map { (before: $0, behind: width(cell, .tableCell) - $0) }
    }
    return (parts.map(\.before).max() ?? 0) + (parts.map(\.behind).max() ?? 0)
  }

  /// The width of the part of a number before the decimal sign; nil for words.
  func integerWidth(_ cell: [Inline]) -> Double? {
    let text = builder.plainText(cell)
    guard text.contains(where: \.isNumber) else { return nil }
    let sign = builder.wording.decimalSign
    guard let end = text.firstIndex(where: { String($0) == sign }) else {
      let digits = text.prefix { !$0.isLetter }
      return width([.text(String(digits))], .tableCell)
    }
    return width([.text(String(text[..<end]))], .tableCell)
  }

  private func width(_ inlines: [Inline], _ role: TextRole) -> Double {
    let spans = spans(inlines, role)
    return spans.isEmpty ? 0 : builder.setter.line(spans).width
  }

  private func longestWord(_ inlines: [Inline], _ role: TextRole) -> Double {
    let spans = spans(inlines, role)
    guard !spans.isEmpty else { return 0 }
    return builder.setter.paragraph(spans, width: 1, alignment: .left).map(\.width).max() ?? 0
  }

  private func spans(_ inlines: [Inline], _ role: TextRole) -> [TextSpan] {
    SpanBuilder.build(
      inlines, role: role, theme: builder.theme, wording: builder.wording
    ).spans
  }
}
