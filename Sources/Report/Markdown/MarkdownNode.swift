import Diagnostics

/// A block of a Markdown document with the place at which it starts.
struct MarkdownBlock: Hashable, Sendable {
  indirect enum Content: Hashable, Sendable {
    case paragraph([MarkdownInline])
    case heading(level: Int, [MarkdownInline])
    case list(ordered: Bool, items: [[MarkdownBlock]])
    case table(MarkdownTable)
    /// A fenced block: the words behind the fence.
    case code(info: String)
    case html(String)
    case thematicBreak
    case footnote(number: Int, [MarkdownBlock])
    /// Markup that reports do not have, by its name in CommonMark.
    case unsupported(String)
  }

  var content: Content
  /// The first code point.
  var start: Position
  /// The last line.
  var endLine: Int
}

/// A table as GitHub's extension writes it.
struct MarkdownTable: Hashable, Sendable {
  enum Alignment: Hashable, Sendable {
    case leading, center, trailing
  }

  var alignments: [Alignment]
  var head: [[MarkdownInline]]
  var rows: [[[MarkdownInline]]]
}

/// Text inside a block.
indirect enum MarkdownInline: Hashable, Sendable {
  /// Words, with the place of the first code point.
  case text(String, Position)
  case softBreak
  case lineBreak
  case emphasis([MarkdownInline])
  case strong([MarkdownInline])
  case link([MarkdownInline], uri: String)
  case footnote(number: Int)
  case unsupported(String, Position)
}
