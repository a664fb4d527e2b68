import Analysis

/// What a definition holds below its front matter, in order.
indirect enum Content: Sendable {
  /// Running text by BCP 47 tag; under `*` text for all languages.
  case text([String: [TemplateBlock]])
  /// Something that is made from figures.
  case block(any ReportBlock)
  /// What stands only where the dossier knows something.
  case conditional(Condition, [Content])
}

/// Whether a part of a report stands.
struct Condition: Hashable, Sendable {
  /// Holds where the answer is neither zero, nor empty, nor refused.
  var query: FigureQuery
  /// Whether the part stands where the condition does not hold.
  var isNegated: Bool
}
