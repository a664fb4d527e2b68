internal import Styling

/// A paragraph ready to be broken: its text, its look and its shaped units.
struct ParagraphText {
  /// The text.
  let source: ParagraphSource
  /// Where lines may end; nil where the text stays on one line.
  let opportunities: LineBreakOpportunities?
  /// The spans as the caller gave them.
  let spans: [TextSpan]
  /// The look of each span.
  let settings: [SpanSetting]
  /// The units in order; together they cover all bytes.
  let units: [TextUnit]
}

/// Additional places where words of a paragraph may be hyphenated.
protocol HyphenPoints {
  /// The offsets in the paragraph, in order, at which a unit may be divided with a hyphen.
  func points(in unit: TextUnit, of text: ParagraphText) -> [Int]
}
