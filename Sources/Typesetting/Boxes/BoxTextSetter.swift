/// Sets text in a font whose glyphs are boxes, for tests of charts and layout: every character is
/// half an em wide (an em for East Asian squares), 0.8 em high and 0.2 em deep, on every machine.
///
/// Lines are broken as with real fonts. The font is called `Box`; a glyph's index is the
/// character's code point.
public final class BoxTextSetter: TextSetting {
  private let composer: TextComposer<BoxShaper>

  /// Creates a setter, with hyphenation patterns by language where words should be divided.
  public init(hyphenators: [String: Hyphenator] = [:]) {
    composer = TextComposer(shaper: BoxShaper()) { hyphenators[$0] }
  }

  /// Sets a text on one line.
  public func line(_ spans: [TextSpan]) -> SetLine { composer.line(spans) }

  /// Sets a paragraph.
  public func paragraph(
    _ spans: [TextSpan], width: Double, alignment: TextAlignment
  ) -> [SetLine] {
    composer.paragraph(spans, width: width, alignment: alignment)
  }

  /// Always empty: a box fits every character.
  public var missingGlyphs: [MissingGlyph] { [] }
}
