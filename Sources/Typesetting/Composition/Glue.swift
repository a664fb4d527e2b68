/// How much white between words and square characters may change in justified text.
enum Glue {
  /// What may be added to white of a width, as in TeX's Computer Modern: a half.
  static func stretch(ofSpace width: Double) -> Double { width / 2 }

  /// What may be taken from white of a width: a third.
  static func shrink(ofSpace width: Double) -> Double { width / 3 }

  /// What may be added between two square characters, at a size in points; even twice of it is less
  /// than the tenth of an em at which readers of PDF see the end of a word.
  static func stretchBetweenSquares(size: Double) -> Double { size * 0.045 }

  /// What may be taken behind a comma or closing bracket that fills a square, at a size in points:
  /// half of the white in the square (jlreq, "Reduction of Inter-Character Space").
  static func shrinkBehindClosing(size: Double) -> Double { size * 0.25 }

  /// The white between two neighbours in East Asian text besides their own, in ems.
  ///
  /// - Between a square letter and a letter or digit of another script nine hundredths of an em:
  ///   the eighth of CSS Text 4 (`text-autospace`), less what would make readers of PDF put a space
  ///   into the extracted text.
  /// - Two marks whose white halves meet lose one of them (jlreq, "Positioning of Consecutive
  ///   Opening Brackets, Closing Brackets, Commas, Full Stops and Middle Dots").
  static func gap(_ before: Unicode.Scalar, _ after: Unicode.Scalar) -> Double {
    let (first, second) = (CharacterClass(before), CharacterClass(after))
    switch (first, second) {
    case (.closing, .closing), (.closing, .opening), (.opening, .opening): return -0.5
    case (.letter, _) where second.isSquareLetter: return 0.09
    case (_, .letter) where first.isSquareLetter: return 0.09
    default: return 0
    }
  }
}
