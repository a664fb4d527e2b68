/// How much white between words and square characters may change in justified text.
enum Glue {
  /// What may be added to white of a width, as in TeX's Computer Modern: a half.
  static func stretch(ofSpace width: Double) -> Double { width / 2 }

  /// What may be taken from white of a width: a third.
  static func shrink(ofSpace width: Double) -> Double { width / 3 }

  /// What may be added between two square characters, at a size in points.
  static func stretchBetweenSquares(size: Double) -> Double { size * 0.08 }
}
