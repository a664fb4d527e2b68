internal import Styling

/// The height and depth of a font, in ems.
struct FontMetrics {
  /// The height above the baseline.
  var ascent: Double
  /// The depth below the baseline.
  var descent: Double
}

/// What turns words into glyphs: fonts, or boxes in tests.
protocol WordShaping: AnyObject {
  /// The number of a way of shaping: a style without its size and colour, in a language.
  func context(for style: TextStyle, language: String) -> Int

  /// Shapes a text that is set in one way, on one line.
  func shape(_ text: String, context: Int) -> ShapedWord

  /// Asks again for the fonts that a word was shaped with, so that they are noted as if it were
  /// shaped anew; false where it has to be shaped anew, because no font has all of it.
  func asksAgain(for word: ShapedWord, context: Int) -> Bool

  /// Forgets which fonts and characters were asked for.
  func forgetAsking()

  /// The height and depth of the first font of a way of shaping.
  func metrics(context: Int) -> FontMetrics
}
