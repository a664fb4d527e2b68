import Analysis

/// A piece of a definition's running text.
indirect enum TemplateInline: Hashable, Sendable {
  case text(String)
  case reference(ValueReference)
  case emphasis([TemplateInline])
  case strong([TemplateInline])
  case link([TemplateInline], uri: String)
  /// The mark of a footnote of the author's, by its number in the file.
  case footnote(Int)
}

/// A block of a definition's running text.
indirect enum TemplateBlock: Hashable, Sendable {
  case heading(level: Int, [TemplateInline])
  case paragraph([TemplateInline])
  case list(ordered: Bool, items: [[TemplateBlock]])
  case table(TemplateTable)
  case pageBreak
}

/// A table that is written out in a definition.
struct TemplateTable: Hashable, Sendable {
  var alignments: [MarkdownTable.Alignment]
  var head: [[TemplateInline]]
  var rows: [[[TemplateInline]]]
}

/// A short running text in each language of a report.
struct LocalizedTemplate: Hashable, Sendable {
  /// The pieces by BCP 47 tag; under `*` a text for all languages.
  var texts: [String: [TemplateInline]] = [:]

  /// The text in a language; nil where none is written.
  subscript(language: String) -> [TemplateInline]? { texts.version(in: language) }

  /// Whether nothing is written.
  var isEmpty: Bool { texts.isEmpty }
}

extension Dictionary where Key == String {
  /// What is written in a language, or else under `*` for all languages; nil where neither is.
  func version(in language: String) -> Value? { self[language] ?? self["*"] }
}

extension [TemplateInline] {
  /// The value references in the order in which they are written.
  var references: [ValueReference] {
    var references: [ValueReference] = []
    forEachPiece { if case .reference(let reference) = $0 { references.append(reference) } }
    return references
  }

  /// The numbers of the footnotes whose marks stand in the text.
  var footnotes: [Int] {
    var numbers: [Int] = []
    forEachPiece { if case .footnote(let number) = $0 { numbers.append(number) } }
    return numbers
  }

  /// Looks at the pieces, and at those inside of them.
  private func forEachPiece(_ look: (TemplateInline) -> Void) {
    for inline in self {
      switch inline {
      case .emphasis(let inner), .strong(let inner), .link(let inner, _): inner.forEachPiece(look)
      case .text, .reference, .footnote: look(inline)
      }
    }
  }
}

extension [[TemplateInline]] {
  /// The questions that texts put to the dossier, in the order in which they are written.
  var questions: [FigureQuery] { flatMap { $0.references.compactMap(\.query) } }
}

extension [FigureQuery] {
  /// Whether others ask the same, in whichever order and however often.
  func areThose(of others: [FigureQuery]) -> Bool {
    self == others || Set(self) == Set(others)
  }
}

extension TemplateBlock {
  /// The running texts of which the block is made.
  var texts: [[TemplateInline]] {
    switch self {
    case .heading(_, let text), .paragraph(let text): [text]
    case .list(_, let items): items.flatMap { $0.flatMap(\.texts) }
    case .table(let table): table.head + table.rows.flatMap { $0 }
    case .pageBreak: []
    }
  }
}
