import Analysis
import Diagnostics
import Notation

extension ValueFormat where Value == LocalizedTemplate {
  /// A short running text: a mapping from language to text, or one text for all languages.
  ///
  /// - Parameter name: the text in words, with its article: `the title`.
  static func template(_ name: String, in context: TemplateContext) -> ValueFormat {
    ValueFormat(
      "a text, or a mapping from language to text",
      schema: { ValueSchema(["type": ["string", "object"]]) },
      read: { node, collector in
        if node.text != nil {
          return LocalizedTemplate(texts: ["*": readTemplate(node, in: context, &collector)])
        }
        guard let entries = node.entries else {
          collector.reportWrongType(node, expected: "a mapping from language to text")
          return nil
        }
        var template = LocalizedTemplate()
        for entry in entries where isLanguage(entry, of: context, &collector) {
          template.texts[entry.key] = readTemplate(entry.value, in: context, &collector)
        }
        reportMissing(name, template, at: node.span, context, &collector)
        return template
      })
  }

  private static func isLanguage(
    _ entry: YAMLEntry, of context: TemplateContext, _ collector: inout FindingCollector
  ) -> Bool {
    if context.languages.contains(entry.key) { return true }
    collector.reportUnknownWord(
      entry.key, code: "unknown-language", "a language of this report", known: context.languages,
      at: entry.keySpan)
    return false
  }

  private static func reportMissing(
    _ name: String, _ template: LocalizedTemplate, at span: Span, _ context: TemplateContext,
    _ collector: inout FindingCollector
  ) {
    for language in context.languages where template.texts[language] == nil {
      collector.report(
        "missing-text", "\(name) has no text in '\(language)'", at: span,
        hints: [Hint("add '\(language)': …")])
    }
  }

  private static func readTemplate(
    _ node: YAMLNode, in context: TemplateContext, _ collector: inout FindingCollector
  ) -> [TemplateInline] {
    guard case .scalar(let text, let style) = node.content else {
      collector.reportWrongType(node, expected: "a text")
      return []
    }
    let start = style.firstCharacter(at: node.span.start)
    let mask = ReferenceMask(text, at: start)
    var reader = TemplateReader(context, mask: mask, collector: collector)
    var inlines: [TemplateInline] = []
    for block in MarkdownReader.read(mask.masked, at: start) {
      switch block.content {
      case .paragraph(let text): inlines += reader.inlines(text)
      default: reader.reportUnsupported("block", at: start)
      }
    }
    collector = reader.collector
    return inlines
  }
}

extension ValueFormat where Value == FigureQuery {
  /// A question to the dossier, as `proposals.count country=$country`.
  static func query(in context: TemplateContext) -> ValueFormat {
    ValueFormat(
      "a question such as 'proposals.count country=UZ'",
      schema: { ValueSchema(["type": "string", "minLength": 1]) },
      read: { node, collector in
        guard case .scalar(let text, let style) = node.content, !text.isEmpty else {
          collector.reportWrongType(node, expected: "a question")
          return nil
        }
        return collector.query(text, at: style.firstCharacter(at: node.span.start), in: context)
      })
  }
}

extension YAMLScalarStyle {
  /// Where the text of a scalar starts that is written at a place.
  fileprivate func firstCharacter(at start: Position) -> Position {
    switch self {
    case .plain: start
    case .singleQuoted, .doubleQuoted: Position(line: start.line, column: start.column + 1)
    case .literal, .folded: Position(line: start.line + 1, column: 1)
    }
  }
}
