/// A report as its author wrote it: texts in several languages, and what to make from figures.
public struct ReportDefinition: Sendable {
  /// The name, from the file's: `summit-briefing`.
  public let name: String
  /// The path of the file, for messages.
  public let file: String
  /// The BCP 47 tags in the order in which they are written.
  public var languages: [String] { front.context.languages }
  /// What a reader chooses, such as `country`.
  public var parameters: [String] { front.context.parameters }
  /// The name of the style.
  public var style: String { front.style }
  /// The sheet.
  public var pageSize: PageSize { front.pageSize }
  /// Which day stands for "now".
  public var asOf: AsOfPolicy { front.asOf }

  let front: FrontMatter
  let contents: [Content]
  /// The blocks of each footnote by its number.
  let footnotes: [Int: FootnoteText]
  /// The languages whose texts ask the same of the dossier as those of the first, place by place; the
  /// first is one of them.
  let evenLanguages: Set<String>

  /// The names of charts, tables and other blocks, in order.
  public var blockNames: [String] { contents.flatMap(\.blockNames) }
}

/// The text of a footnote of the author's.
struct FootnoteText: Hashable, Sendable {
  var inlines: [TemplateInline]
}

extension Content {
  fileprivate var blockNames: [String] {
    switch self {
    case .text: []
    case .block(let block): [block.name]
    case .conditional(_, let contents): contents.flatMap(\.blockNames)
    }
  }
}
