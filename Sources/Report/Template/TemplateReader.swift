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
    let parts = markdown.map { mask.pieces(of: $0) }
    reportTypedNumbers(in: markdown, parts)
    var inlines: [TemplateInline] = []
    for (index, inline) in markdown.enumerated() {
      if inline == .softBreak, joinsLines(at: index, of: markdown, parts) { continue }
      add(inline, parts[index], to: &inlines)
    }
    return inlines
  }

  private mutating func add(
    _ inline: MarkdownInline, _ parts: [ReferenceMask.Piece], to out: inout [TemplateInline]
  ) {
    switch inline {
    case .text(_, let start): add(parts, at: start, to: &out)
    case .softBreak, .lineBreak: out.append(words: " ")
    case .emphasis(let inner): out.append(.emphasis(inlines(inner)))
    case .strong(let inner): out.append(.strong(inlines(inner)))
    case .link(let inner, let uri): out.append(.link(inlines(inner), uri: uri))
    case .footnote(let number): out.append(.footnote(number))
    case .unsupported(let kind, let start): reportUnsupported(kind, at: start)
    }
  }

  /// Whether the end of a line in the file is no white in print: between square characters, after
  /// CSS Text 3, "Segment Break Transformation Rules"; a value at the break takes its neighbour's
  /// side.
  private func joinsLines(
    at index: Int, of markdown: [MarkdownInline], _ parts: [[ReferenceMask.Piece]]
  ) -> Bool {
    let (last, next) = (index - 1, index + 1)
    let before = last >= 0 ? edge(of: markdown[last], parts[last], atEnd: true) : nil
    if let before, before != ReferenceMask.edge, !before.fillsSquare { return false }
    let after =
      next < markdown.count ? edge(of: markdown[next], parts[next], atEnd: false) : nil
    let sides = [before, after].compactMap(\.self).filter { $0 != ReferenceMask.edge }
    return !sides.isEmpty && sides.allSatisfy(\.fillsSquare)
  }

  /// The first or last code point of a piece; nil for none.
  private func edge(
    of inline: MarkdownInline, _ parts: [ReferenceMask.Piece], atEnd: Bool
  ) -> Unicode.Scalar? {
    switch inline {
    case .text:
      guard case .text(let words)? = atEnd ? parts.last : parts.first else {
        return parts.isEmpty ? nil : ReferenceMask.edge
      }
      return atEnd ? words.unicodeScalars.last : words.unicodeScalars.first
    case .emphasis(let inner), .strong(let inner), .link(let inner, _):
      return (atEnd ? inner.last : inner.first).flatMap {
        edge(of: $0, mask.pieces(of: $0), atEnd: atEnd)
      }
    case .softBreak, .lineBreak, .footnote, .unsupported: return nil
    }
  }

  private mutating func add(
    _ pieces: [ReferenceMask.Piece], at start: Position, to out: inout [TemplateInline]
  ) {
    var place = start
    for piece in pieces {
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
  private mutating func reportTypedNumbers(
    in markdown: [MarkdownInline], _ parts: [[ReferenceMask.Piece]]
  ) {
    guard parts.contains(where: { $0.contains(where: { $0.hasDigit }) }) else { return }
    let text = visible(markdown, parts)
    for number in TypedNumber.find(in: text, literals: context.literals) {
      let end = Position(
        line: number.start.line, column: number.start.column + number.text.codePointCount)
      collector.report(
        "typed-number", "the number '\(number.text)' is typed by hand",
        at: Span(file: context.file, start: number.start, end: end),
        hints: [
          Hint("refer to a figure: {{ measure name=value }}"),
          Hint("or list the name that it belongs to under 'literals'"),
        ])
    }
  }

  /// The words with replacement characters in place of references, each code point where it was.
  private func visible(
    _ markdown: [MarkdownInline], _ parts: [[ReferenceMask.Piece]]
  ) -> PlacedText {
    let nowhere = Position(line: 1, column: 1)
    var text = PlacedText()
    for (inline, pieces) in zip(markdown, parts) {
      switch inline {
      case .text(_, let start):
        text.open(at: start)
        for piece in pieces {
          switch piece {
          case .text(let words): text.append(words.codePoints)
          case .broken, .reference:
            text.append(Array(repeating: ReferenceMask.edge, count: piece.length))
          }
        }
      case .softBreak, .lineBreak:
        text.open(at: nowhere)
        text.append([" "])
      default:
        text.open(at: nowhere)
        text.append([ReferenceMask.edge])
      }
    }
    return text
  }
}

extension ReferenceMask {
  /// The words and references of a text; none for all else.
  fileprivate func pieces(of inline: MarkdownInline) -> [Piece] {
    if case .text(let words, _) = inline { pieces(of: words) } else { [] }
  }
}

extension ReferenceMask.Piece {
  /// Whether a digit stands in words; most have none.
  fileprivate var hasDigit: Bool {
    if case .text(let words) = self { words.hasCodePoint { $0.isDigit } } else { false }
  }
}

extension [TemplateInline] {
  /// Adds words; to the words before, if words stand there.
  fileprivate mutating func append(words: String) {
    guard case .text(var text)? = last else { return append(.text(words)) }
    removeLast()
    text += words
    append(.text(text))
  }
}

extension Unicode.Scalar {
  /// Whether the character fills a square and needs no white beside it: ideographs, kana and their
  /// punctuation (East Asian Width W and F of UAX #11, by block; Korean writes white and is left out).
  fileprivate var fillsSquare: Bool {
    switch value {
    case 0x2e80...0x30ff, 0x31c0...0xa4cf, 0xf900...0xfaff, 0xfe30...0xfe4f, 0xff00...0xff60,
      0xffe0...0xffe6, 0x20000...0x3fffd:
      true
    default: false
    }
  }
}
