import Diagnostics

/// Reads Markdown into blocks whose places are those of the text: lines, and code points in them.
///
/// CommonMark 0.29 with GitHub's tables and with footnotes, by cmark-gfm.
struct MarkdownReader {
  private let lines: [Substring]
  private let origin: Position

  /// The blocks of a text whose first code point stands at a place; none where it is empty.
  ///
  /// Titles and labels mostly have no markup, and starting a parser takes longer than all the rest.
  static func read(
    _ text: String, at origin: Position = Position(line: 1, column: 1)
  ) -> [MarkdownBlock] {
    guard text.isPlainLine else { return parse(text, at: origin) }
    return [
      MarkdownBlock(
        content: .paragraph([.text(text, origin)]), start: origin, endLine: origin.line)
    ]
  }

  /// The blocks of any text.
  static func parse(_ text: String, at origin: Position) -> [MarkdownBlock] {
    let reader = MarkdownReader(lines: text.lines, origin: origin)
    guard let handle = MarkdownHandle(parsing: text) else { return [] }
    return handle.withRoot { reader.blocks(of: $0) }
  }

  private func blocks(of parent: MarkdownCursor) -> [MarkdownBlock] {
    var footnotes = 0
    return parent.children.map { node in
      if node.kind == "footnote_definition" { footnotes += 1 }
      return block(node, footnote: footnotes)
    }
  }

  /// cmark-gfm drops the names of footnotes and keeps their definitions in order of first use.
  private func block(_ node: MarkdownCursor, footnote: Int) -> MarkdownBlock {
    let place = node.lines
    return MarkdownBlock(
      content: content(of: node, footnote: footnote),
      start: position(line: place.first, byte: place.column), endLine: origin.line + place.last - 1)
  }

  private func content(of node: MarkdownCursor, footnote: Int) -> MarkdownBlock.Content {
    switch node.kind {
    case "paragraph": .paragraph(inlines(of: node))
    case "heading": .heading(level: node.headingLevel, inlines(of: node))
    case "list": .list(ordered: node.isOrdered, items: node.children.map { blocks(of: $0) })
    case "table": .table(table(node))
    case "code_block" where !node.fenceInfo.isEmpty: .code(info: node.fenceInfo)
    case "html_block": .html(node.literal)
    case "thematic_break": .thematicBreak
    case "footnote_definition": .footnote(number: footnote, blocks(of: node))
    default: .unsupported(node.kind)
    }
  }

  private func table(_ node: MarkdownCursor) -> MarkdownTable {
    let rows = node.children.map { row in row.children.map { inlines(of: $0) } }
    return MarkdownTable(
      alignments: node.columnAlignments.map { letter in
        switch letter {
        case UInt8(ascii: "c"): .center
        case UInt8(ascii: "r"): .trailing
        default: .leading
        }
      },
      head: rows.first ?? [], rows: Array(rows.dropFirst()))
  }

  private func inlines(of parent: MarkdownCursor) -> [MarkdownInline] {
    parent.children.map { node in
      switch node.kind {
      case "text": text(node)
      case "softbreak": .softBreak
      case "linebreak": .lineBreak
      case "emph": .emphasis(inlines(of: node))
      case "strong": .strong(inlines(of: node))
      case "link": .link(inlines(of: node), uri: node.uri)
      case "footnote_reference": .footnote(number: Int(node.literal) ?? 0)
      default: .unsupported(node.kind, position(of: node, node.literal))
      }
    }
  }
}

extension MarkdownReader {
  private func text(_ node: MarkdownCursor) -> MarkdownInline {
    let words = node.literal
    return .text(words, position(of: node, words))
  }

  /// Where a text stands.
  ///
  /// cmark-gfm's columns are off behind a line break in an indented block, so the text is looked for
  /// in its line, from the column on at first.
  private func position(of node: MarkdownCursor, _ literal: String) -> Position {
    let place = node.lines
    let guess = column(line: place.first, byte: place.column)
    guard lines.indices.contains(place.first - 1), !literal.isEmpty,
      !lines[place.first - 1].has(literal, atByte: place.column - 1)
    else { return position(line: place.first, column: guess) }
    let line = lines[place.first - 1].codePoints
    let words = literal.codePoints
    let from = min(max(guess - 1, 0), line.count)
    let found = line.firstIndex(of: words, from: from) ?? line.firstIndex(of: words, from: 0)
    return position(line: place.first, column: found.map { $0 + 1 } ?? guess)
  }

  private func position(line: Int, byte: Int) -> Position {
    position(line: line, column: column(line: line, byte: byte))
  }

  /// The place in the file of a place in the text, both from 1.
  private func position(line: Int, column: Int) -> Position {
    Position(
      line: origin.line + line - 1, column: line == 1 ? origin.column + column - 1 : column)
  }

  /// The column in code points of a byte of a line, both from 1.
  private func column(line: Int, byte: Int) -> Int {
    guard lines.indices.contains(line - 1) else { return 1 }
    return lines[line - 1].scalarCount(beforeByte: byte - 1) + 1
  }
}

extension String {
  /// Whether the text is one line that starts with a letter or a reference and has no sign that
  /// Markdown gives a meaning inside of a line.
  fileprivate var isPlainLine: Bool {
    withBytes { bytes in
      guard let first = bytes.first, first.isPlainStart, bytes.last?.isBlank == false else {
        return false
      }
      return bytes.allSatisfy { !$0.isMarkup }
    }
  }
}

extension UInt8 {
  /// Whether a byte starts a line that is no heading, list or the like; above, a mark of byte order
  /// begins, which Markdown drops.
  fileprivate var isPlainStart: Bool {
    let letter = self | 0x20
    return UInt8(ascii: "a") <= letter && letter <= UInt8(ascii: "z") || self == UInt8(ascii: "{")
      || 0xc2 <= self && self < 0xef
  }

  /// Whether a byte means something to Markdown inside of a line; U+0001 fills references.
  fileprivate var isMarkup: Bool {
    switch self {
    case UInt8(ascii: "`"), UInt8(ascii: "\\"), UInt8(ascii: "&"), UInt8(ascii: "_"),
      UInt8(ascii: "*"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"):
      true
    default: self < 0x20 && self != 1
    }
  }
}

extension Substring {
  /// Whether words stand at a byte, byte for byte.
  fileprivate func has(_ words: String, atByte start: Int) -> Bool {
    withBytes { bytes in
      words.withBytes { words in
        start >= 0 && words.count <= bytes.count - start
          && words.indices.allSatisfy { words[$0] == bytes[start + $0] }
      }
    }
  }

  /// The number of code points before a byte.
  fileprivate func scalarCount(beforeByte end: Int) -> Int {
    withBytes { $0.prefix(Swift.max(0, end)).codePointCount }
  }
}

extension [Unicode.Scalar] {
  fileprivate func firstIndex(of words: [Unicode.Scalar], from start: Int) -> Int? {
    guard words.count + start <= count else { return nil }
    return (start...(count - words.count)).first { self[$0...].starts(with: words) }
  }
}
