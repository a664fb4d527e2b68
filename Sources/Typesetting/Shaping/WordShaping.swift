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

  /// The height and depth of the first font of a way of shaping.
  func metrics(context: Int) -> FontMetrics
}
