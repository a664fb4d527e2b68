public import Scene
public import Styling

/// Sets text in the fonts of a style, from left to right.
///
/// HarfBuzz shapes, breaks come from UAX #14, lines from the optimum fit of Knuth and Plass.
/// Font files are opened when they are first needed; a file that cannot be opened is noted in
/// `unreadableFonts`, and its family's fallback is used. Shapes are remembered, so one setter
/// should serve a whole report. Not for use by several threads at once.
public final class Typesetter: TextSetting {
  private let shaper: HarfBuzzShaper
  private let composer: TextComposer<HarfBuzzShaper>

  /// Creates a setter for the fonts of a style.
  ///
  /// - Parameter hyphenator: the patterns of a language by its first subtag, such as `de`, asked
  ///   for when a paragraph first needs them; words of languages without patterns are divided only
  ///   where the author put a soft hyphen.
  /// - Parameter remembersText: whether set text is kept, for reports that are set again and again.
  public init(
    fonts: FontBook, remembersText: Bool = false,
    hyphenator: @escaping (String) -> Hyphenator? = { _ in nil }
  ) {
    shaper = HarfBuzzShaper(fonts)
    composer = TextComposer(
      shaper: shaper, remembersText: remembersText, hyphenator: hyphenator)
  }

  /// Forgets text that was not set since this was called the last time.
  public func forgetUnusedText() { composer.forgetUnusedText() }

  /// Begins another report.
  ///
  /// Open fonts and the shapes of words are kept; what `missingGlyphs`, `fonts` and
  /// `unreadableFonts` tell is of the new report alone, as by a new setter.
  public func startReport(hyphenator: @escaping (String) -> Hyphenator? = { _ in nil }) {
    composer.startReport(hyphenator: hyphenator)
  }

  /// Sets a text on one line.
  public func line(_ spans: [TextSpan]) -> SetLine { composer.line(spans) }

  /// Sets a paragraph.
  public func paragraph(
    _ spans: [TextSpan], width: Double, alignment: TextAlignment
  ) -> [SetLine] {
    composer.paragraph(spans, width: width, alignment: alignment)
  }

  /// The characters that no font had.
  public var missingGlyphs: [MissingGlyph] { shaper.missing }

  /// The fonts that were opened so far, by name.
  public var fonts: [FontIdentity] { shaper.shelf.identities }

  /// The font files that could not be opened, in the order in which they were needed.
  public var unreadableFonts: [FontFace] { shaper.shelf.unreadable }
}
