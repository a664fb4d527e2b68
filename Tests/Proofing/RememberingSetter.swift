import Styling
import Typesetting

/// A setter that sets equal texts once: generated pictures have most of their texts in common.
///
/// It forgets all of them when there are too many, so that a long proof takes no more memory than a
/// short one.
final class RememberingSetter: TextSetting {
  private struct Paragraph: Hashable {
    var spans: [TextSpan]
    var width: Double
    var alignment: TextAlignment
  }

  private let setter: any TextSetting
  private static let mostTexts = 20_000
  private var lines: [[TextSpan]: SetLine] = [:]
  private var paragraphs: [Paragraph: [SetLine]] = [:]

  init(_ setter: any TextSetting) { self.setter = setter }

  var missingGlyphs: [MissingGlyph] { setter.missingGlyphs }

  func line(_ spans: [TextSpan]) -> SetLine {
    if let line = lines[spans] { return line }
    let line = setter.line(spans)
    if lines.count >= Self.mostTexts { lines = [:] }
    lines[spans] = line
    return line
  }

  func paragraph(
    _ spans: [TextSpan], width: Double, alignment: TextAlignment
  ) -> [SetLine] {
    let key = Paragraph(spans: spans, width: width, alignment: alignment)
    if let paragraph = paragraphs[key] { return paragraph }
    let paragraph = setter.paragraph(spans, width: width, alignment: alignment)
    if paragraphs.count >= Self.mostTexts { paragraphs = [:] }
    paragraphs[key] = paragraph
    return paragraph
  }
}
