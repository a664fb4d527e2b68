/// A stretch of text that is shaped at once: a word, or white between words.
struct TextUnit {
  /// What the unit is.
  enum Kind {
    /// Letters.
    case word
    /// White that vanishes at a line's end and that justification changes.
    case space
    /// The end of a line that the author set.
    case lineEnd
  }

  /// What the unit is.
  var kind: Kind
  /// The span that it comes from.
  var span: Int
  /// Its bytes in the paragraph.
  var range: Range<Int>
  /// Its shape.
  var word: ShapedWord
  /// Its width, in points.
  var width: Double
  /// The white behind it that vanishes at a line's end, in points; below 0 where its own white and
  /// its neighbour's are too much together.
  var gap = 0.0
  /// What justification may add behind it, in points.
  var stretch = 0.0
  /// What justification may take behind it, in points.
  var shrink = 0.0
}

/// The look of a span as the composer needs it.
struct SpanSetting {
  /// The number of the way of shaping.
  var context: Int
  /// The size, in points.
  var size: Double
  /// White between letters, in thousandths of an em.
  var tracking: Double
  /// Height and depth of its font, in points.
  var metrics: FontMetrics
}
