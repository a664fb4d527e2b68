import Diagnostics

extension TemplateReader {
  /// A block of running text; nil where a report has no such block, with a finding.
  mutating func block(_ markdown: MarkdownBlock) -> TemplateBlock? {
    switch markdown.content {
    case .paragraph(let text): return .paragraph(inlines(text))
    case .heading(let level, let text): return heading(level, text, at: markdown.start)
    case .list(let ordered, let items):
      return .list(ordered: ordered, items: items.map { blocks($0) })
    case .table(let table): return .table(self.table(table))
    case .thematicBreak: return .pageBreak
    case .unsupported(let kind): reportUnsupported(kind, at: markdown.start)
    case .code: reportUnsupported("code_block", at: markdown.start)
    case .html: reportUnsupported("html_block", at: markdown.start)
    case .footnote: break
    }
    return nil
  }

  /// Blocks of running text, those that a report does not have left out.
  mutating func blocks(_ markdown: [MarkdownBlock]) -> [TemplateBlock] {
    var blocks: [TemplateBlock] = []
    for block in markdown {
      if let block = self.block(block) { blocks.append(block) }
    }
    return blocks
  }

  private mutating func heading(
    _ level: Int, _ text: [MarkdownInline], at start: Position
  ) -> TemplateBlock {
    if !(2...3).contains(level) {
      collector.report(
        "heading-level", "a heading has level '\(level)'",
        at: Span(file: context.file, start: start),
        hints: [Hint("use level 2 or 3; the title stands in the front matter")])
    }
    return .heading(level: min(max(level, 2), 3), inlines(text))
  }

  private mutating func table(_ table: MarkdownTable) -> TemplateTable {
    var rows: [[[TemplateInline]]] = []
    let head = table.head.map { inlines($0) }
    for row in table.rows { rows.append(row.map { inlines($0) }) }
    return TemplateTable(alignments: table.alignments, head: head, rows: rows)
  }
}
