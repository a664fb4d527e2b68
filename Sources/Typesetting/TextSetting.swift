public import Styling

/// Sets text: what charts and layout know of fonts.
///
/// Setting never fails: a character that no font has is noted in `missingGlyphs` and set as an
/// empty box, and the pipeline turns the notes into errors.
public protocol TextSetting: AnyObject {
  /// Sets a text on one line, as long as it gets.
  func line(_ spans: [TextSpan]) -> SetLine

  /// Sets a paragraph in lines of at most `width` points; a word that is wider gets a line of its
  /// own and sticks out.
  func paragraph(_ spans: [TextSpan], width: Double, alignment: TextAlignment) -> [SetLine]

  /// The characters that no font had, in the order in which they came up, each once.
  var missingGlyphs: [MissingGlyph] { get }
}

extension TextSetting {
  /// Sets a text of one style on one line.
  public func line(_ text: String, _ style: TextStyle, language: String) -> SetLine {
    line([TextSpan(text, style: style, language: language)])
  }

  /// Sets a paragraph of one style.
  public func paragraph(
    _ text: String, _ style: TextStyle, language: String, width: Double,
    alignment: TextAlignment = .left
  ) -> [SetLine] {
    paragraph(
      [TextSpan(text, style: style, language: language)], width: width, alignment: alignment)
  }
}
