import Analysis

/// Compares the languages of a definition: which of them ask the same of the dossier, place by place.
struct TextComparison {
  /// The languages that agree with the first at all places so far, itself among them.
  private(set) var even: Set<String>
  private let model: String
  private let footnotes: [Int: FootnoteText]

  /// Nothing compared yet.
  init(_ languages: [String], footnotes: [Int: FootnoteText]) {
    even = Set(languages)
    model = languages.first ?? "*"
    self.footnotes = footnotes
  }

  /// Compares a text of the front matter or of a block.
  mutating func add(_ text: LocalizedTemplate) { compare { [text[$0] ?? []] } }

  /// Compares what stands below the front matter.
  mutating func add(_ contents: [Content]) {
    for content in contents {
      switch content {
      case .text(let texts):
        compare { (texts.version(in: $0) ?? []).flatMap(\.texts) }
      case .block(let block): for text in block.texts { add(text) }
      case .conditional(_, let inner): add(inner)
      }
    }
  }

  private mutating func compare(_ texts: (String) -> [[TemplateInline]]) {
    let expected = questions(in: texts(model))
    even = even.filter { $0 == model || questions(in: texts($0)).areThose(of: expected) }
  }

  /// The questions that texts put to the dossier, in their footnotes too.
  private func questions(in texts: [[TemplateInline]]) -> [FigureQuery] {
    let notes = texts.flatMap { $0.footnotes.compactMap { footnotes[$0]?.inlines } }
    return (texts + notes).questions
  }
}
