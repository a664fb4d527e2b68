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
