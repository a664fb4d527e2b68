import Diagnostics

/// Turns Markdown into running text with references, and reports what reports do not allow.
struct TemplateReader {
  let context: TemplateContext
  var collector: FindingCollector
  private let mask: ReferenceMask

  init(_ context: TemplateContext, mask: ReferenceMask, collector: FindingCollector) {
    self.context = context
    self.mask = mask
    self.collector = collector
  }

  /// The pieces of a text; words that follow each other are joined.
  mutating func inlines(_ markdown: [MarkdownInline]) -> [TemplateInline] {
    reportTypedNumbers(in: markdown)
    var pieces: [TemplateInline] = []
    for inline in markdown { add(inline, to: &pieces) }
    return pieces
  }

  private mutating func add(_ inline: MarkdownInline, to pieces: inout [TemplateInline]) {
    switch inline {
    case .text(let text, let start): add(text, at: start, to: &pieces)
    case .softBreak, .lineBreak: pieces.append(words: " ")
    case .emphasis(let inner): pieces.append(.emphasis(inlines(inner)))
    case .strong(let inner): pieces.append(.strong(inlines(inner)))
    case .link(let inner, let uri): pieces.append(.link(inlines(inner), uri: uri))
    case .footnote(let number): pieces.append(.footnote(number))
    case .unsupported(let kind, let start): reportUnsupported(kind, at: start)
    }
  }

  private mutating func add(_ text: String, at start: Position, to out: inout [TemplateInline]) {
    var place = start
    for piece in mask.pieces(of: text) {
      switch piece {
      case .text(let words): out.append(words: String(words))
      case .reference(let written):
        if let reference = reference(written) { out.append(.reference(reference)) }
      case .broken(let words):
        collector.report(
          "broken-reference", "'\(words.prefix(40))' is not a reference",
          at: Span(file: context.file, start: place),
          hints: [Hint("write '{{ measure name=value }}' on one line")])
      }
      place.column += piece.length
    }
  }

  /// Reports markup that a report does not have.
  mutating func reportUnsupported(_ kind: String, at start: Position) {
    let name = kind.split(separator: "_").joined(separator: " ")
    collector.report(
      "unsupported-markup", "'\(name)' has no place in a report",
      at: Span(file: context.file, start: start),
      hints: [Hint("use headings, paragraphs, lists, tables, emphasis, links and footnotes")])
  }

  /// Numbers are looked for over line breaks, because a literal may be broken.
  private mutating func reportTypedNumbers(in markdown: [MarkdownInline]) {
    var text = PlacedText()
    for inline in markdown {
      switch inline {
      case .text(let words, let start): text.append(visible(words), at: start)
      case .softBreak, .lineBreak: text.append(" ", at: Position(line: 1, column: 1))
      default: text.append("\u{fffc}", at: Position(line: 1, column: 1))
      }
    }
    for number in TypedNumber.find(in: text, literals: context.literals) {
      let length = number.text.unicodeScalars.count
      let end = Position(line: number.start.line, column: number.start.column + length)
      collector.report(
        "typed-number", "the number '\(number.text)' is typed by hand",
        at: Span(file: context.file, start: number.start, end: end),
        hints: [
          Hint("refer to a figure: {{ measure name=value }}"),
          Hint("or list the name that it belongs to under 'literals'"),
        ])
    }
  }

  /// The text with blanks in place of references, each code point where it was.
  private func visible(_ text: String) -> String {
    mask.pieces(of: text).map { piece in
      switch piece {
      case .text(let words): String(words)
      case .broken, .reference: String(repeating: "\u{fffc}", count: piece.length)
      }
    }.joined()
  }
}

extension [TemplateInline] {
  /// Adds words; to the words before, if words stand there.
  fileprivate mutating func append(words: String) {
    if case .text(let before)? = last {
      self[count - 1] = .text(before + words)
    } else {
      append(.text(words))
    }
  }
}
