extension Composition {
  /// Blocks of running text.
  mutating func blocks(_ templates: [TemplateBlock]) -> [Block] {
    var blocks: [Block] = []
    for template in templates { blocks.append(block(template)) }
    return blocks
  }

  private mutating func block(_ template: TemplateBlock) -> Block {
    switch template {
    case .heading(let level, let text):
      headings += 1
      return .heading(level: level, inlines(text), anchor: "section-\(headings)")
    case .paragraph(let text): return .paragraph(inlines(text))
    case .list(let ordered, let items):
      var composed: [[Block]] = []
      for item in items { composed.append(blocks(item)) }
      return .list(ordered: ordered, items: composed)
    case .table(let table): return .table(self.table(table))
    case .pageBreak: return .pageBreak
    }
  }

  private mutating func table(_ template: TemplateTable) -> TableBlock {
    var columns: [TableBlock.Column] = []
    for (index, cell) in template.head.enumerated() {
      let isNumber =
        template.alignments.indices.contains(index) && template.alignments[index] == .trailing
      columns.append(.init(heading: plain(cell).text, kind: isNumber ? .number : .text))
    }
    var rows: [TableBlock.Row] = []
    for row in template.rows {
      var cells: [[Inline]] = []
      for cell in row { cells.append(inlines(cell)) }
      rows.append(.init(cells: cells))
    }
    headings += 1
    return TableBlock(
      name: "table-\(headings)", title: [], columns: columns, rows: rows, width: .text)
  }
}
