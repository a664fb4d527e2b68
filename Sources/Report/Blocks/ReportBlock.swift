import Diagnostics
import Notation

/// A fenced block of a definition; a new kind is one file and one row in `BlockKinds.all`.
protocol ReportBlock: Sendable {
  /// The word behind the fence, such as `chart`.
  static var kind: String { get }

  /// One line that says what it makes.
  static var summary: String { get }

  /// Reads the fields between the fences; nil where one that must be there is missing or wrong.
  static func read(_ fields: inout MappingReader, in context: TemplateContext) -> Self?

  /// The name, unique in the report.
  var name: String { get }

  /// The author's texts in it, each in all languages.
  var texts: [LocalizedTemplate] { get }

  /// What the block becomes in a report.
  func part(of composition: inout Composition) -> Composition.Part
}

/// A block that stands for itself.
protocol FigureMaking: ReportBlock {
  /// What is printed; nothing where the dossier knows nothing.
  func compose(_ composition: inout Composition) -> [Block]
}

extension FigureMaking {
  func part(of composition: inout Composition) -> Composition.Part {
    .blocks(compose(&composition))
  }
}

/// A block that speaks of all the rest, and is composed when all the rest is.
protocol SummaryBlock: ReportBlock {
  /// What is printed.
  func summarize(_ composition: inout Composition) -> [Block]
}

extension SummaryBlock {
  /// What speaks of all the rest has no texts of the author's.
  var texts: [LocalizedTemplate] { [] }

  func part(of composition: inout Composition) -> Composition.Part { .summary(self) }
}

extension ReportBlock {
  /// How the block is written.
  static func format(in context: TemplateContext) -> ValueFormat<any ReportBlock> {
    ValueFormat<Self>.mapping("the block '\(kind)'") { read(&$0, in: context) }.map { $0 }
  }
}

/// The kinds of blocks that definitions can hold.
enum BlockKinds {
  /// All kinds, in the order in which they are listed.
  static let all: [any ReportBlock.Type] = [
    KeyFiguresBlock.self, ChartDefinition.self, TimelineDefinition.self, TableDefinition.self,
    SourcesBlock.self, MethodBlock.self, ChangesBlock.self, EvidenceBlock.self,
    ContentsBlock.self,
  ]

  /// The kind with a name; nil if there is none.
  static func named(_ name: String) -> (any ReportBlock.Type)? { all.first { $0.kind == name } }
}
