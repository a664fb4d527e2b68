import Diagnostics
import Notation

/// Walks over the blocks of a definition and sorts them by language and condition.
struct ContentReader {
  private(set) var contents: [Content] = []
  private(set) var footnotes: [Int: FootnoteText] = [:]
  var collector = FindingCollector(area: "report")

  let parts: DefinitionParts
  let context: TemplateContext
  private let mask: ReferenceMask
  private var run: LanguageRun?
  private var open: [(condition: Condition, contents: [Content], span: Span)] = []
  private var names: [String: Span] = [:]

  init(_ parts: DefinitionParts, _ context: TemplateContext) {
    self.parts = parts
    self.context = context
    mask = ReferenceMask(parts.body)
  }

  /// Reads the whole body.
  mutating func readAll() {
    for block in MarkdownReader.read(mask.masked) { read(block) }
    endRun()
    while let part = open.popLast() {
      collector.report(
        "open-condition", "the condition has no end", at: part.span,
        hints: [
          Hint("close it with '<!-- end -->'")
        ])
      contents = part.contents
    }
  }

  private mutating func read(_ block: MarkdownBlock) {
    switch block.content {
    case .code(let info): readFence(info, block)
    case .html(let text): readComment(text, span(block.start))
    case .footnote(let number, let blocks): readFootnote(number, blocks)
    default: readText(block)
    }
  }

  private func span(_ start: Position) -> Span { Span(file: context.file, start: start) }
}

// MARK: Running text

extension ContentReader {
  private mutating func readText(_ block: MarkdownBlock) {
    let template = reading { $0.block(block) }
    guard let template else { return }
    if run == nil { run = LanguageRun(language: "*", span: span(block.start)) }
    run?.append(template)
  }

  private mutating func readFootnote(_ number: Int, _ blocks: [MarkdownBlock]) {
    let template = reading { $0.blocks(blocks) }
    let inlines = template.flatMap { block -> [TemplateInline] in
      if case .paragraph(let text) = block { text } else { [] }
    }
    footnotes[number] = FootnoteText(inlines: inlines)
  }

  private mutating func reading<Result>(_ read: (inout TemplateReader) -> Result) -> Result {
    var reader = TemplateReader(context, mask: mask, collector: collector)
    let result = read(&reader)
    collector = reader.collector
    return result
  }

  private mutating func switchLanguage(to language: String, _ span: Span) {
    if run?.accepts(language) != true {
      endRun()
      run = LanguageRun(language: language, span: span)
    } else {
      run?.open(language)
    }
  }

  private mutating func endRun() {
    guard let run else { return }
    collector.append(run.findings(languages: context.languages))
    if !run.isEmpty { contents.append(.text(run.texts)) }
    self.run = nil
  }
}

// MARK: Comments

extension ContentReader {
  private mutating func readComment(_ text: String, _ span: Span) {
    let text = text.trimmed
    guard text.hasPrefix("<!--"), text.hasSuffix("-->"), text.utf8.count > 7 else {
      collector.report(
        "unsupported-markup", "'\(text.prefix(30))' has no place in a report", at: span,
        hints: [Hint("HTML is only for comments, each alone on its line")])
      return
    }
    let words = Substring(text.utf8.dropFirst(4).dropLast(3)).trimmed
    let first = words.words.first ?? ""
    switch first {
    case "when", "unless":
      readCondition(
        String(words[first.endIndex...]), isNegated: first == "unless", span)
    case "end": closeCondition(span)
    case _ where first.hasPrefix("#"): break
    case _ where words == "*" || context.languages.contains(words):
      switchLanguage(to: words, span)
    default:
      collector.reportUnknownWord(
        String(first), code: "unknown-comment", "a language of this report, nor a condition",
        known: context.languages + ["*", "when", "unless", "end"], at: span)
    }
  }

  private mutating func readCondition(_ text: String, isNegated: Bool, _ span: Span) {
    endRun()
    let offset = isNegated ? 12 : 10
    let start = Position(line: span.start.line, column: span.start.column + offset)
    guard let query = collector.query(text.trimmed, at: start, in: context) else { return }
    open.append((Condition(query: query, isNegated: isNegated), contents, span))
    contents = []
  }

  private mutating func closeCondition(_ span: Span) {
    endRun()
    guard let part = open.popLast() else {
      collector.report(
        "open-condition", "no condition is open here", at: span,
        hints: [Hint("open one with '<!-- when measure name=value -->'")])
      return
    }
    contents = part.contents + [.conditional(part.condition, contents)]
  }
}

// MARK: Fenced blocks

extension ContentReader {
  private mutating func readFence(_ info: String, _ block: MarkdownBlock) {
    endRun()
    let span = span(block.start)
    guard let kind = BlockKinds.named(info.trimmed) else {
      collector.reportUnknownWord(
        info.trimmed, code: "unknown-block", "a kind of block",
        known: BlockKinds.all.map { $0.kind }, at: span)
      return
    }
    let (root, findings) = YAML.read(
      text(ofFenceFrom: block.start.line, to: block.endLine), file: context.file,
      from: Position(line: block.start.line + 1, column: 1))
    collector.append(findings)
    let node = root ?? YAMLNode(.mapping([]), span: span)
    let (value, problems) = kind.format(in: context).read(node, area: "report")
    collector.append(problems)
    if let value {
      checkName(value.name, span)
      contents.append(.block(value))
    }
  }

  /// The lines between two fences, as they are in the file; the second fence may be missing.
  private func text(ofFenceFrom first: Int, to last: Int) -> String {
    let inside = min(first, parts.lines.count)..<min(last, parts.lines.count)
    let isClosed = parts.lines[inside].last?.trimmed.hasPrefix("```") == true
    return parts.text(of: isClosed ? inside.dropLast() : inside)
  }

  private mutating func checkName(_ name: String, _ span: Span) {
    if let first = names[name] {
      collector.report(
        "duplicate-name", "the name '\(name)' is given twice", at: span,
        hints: [Hint("the first block of this name is here", at: first)])
    }
    names[name] = span
  }
}
