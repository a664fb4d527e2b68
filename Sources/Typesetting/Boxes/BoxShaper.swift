internal import Scene
internal import Styling

/// Makes a box of every character: half an em wide, or an em where the character is a square.
final class BoxShaper: WordShaping {
  private static let face = FontFace(name: "Box", path: "")

  func context(for style: TextStyle, language: String) -> Int { 0 }

  func metrics(context: Int) -> FontMetrics { FontMetrics(ascent: 0.8, descent: 0.2) }

  func asksAgain(for word: ShapedWord, context: Int) -> Bool { true }

  func forgetAsking() {}

  func shape(_ text: String, context: Int) -> ShapedWord {
    var glyphs: [EmGlyph] = []
    var cluster = 0
    for scalar in text.unicodeScalars {
      glyphs.append(
        EmGlyph(
          id: scalar.value, cluster: cluster, advance: scalar.isWide ? 1 : 0.5, offsetX: 0,
          offsetY: 0))
      cluster += UTF8.width(scalar)
    }
    return ShapedWord(segments: [
      ShapedSegment(font: BoxShaper.face, range: 0..<cluster, glyphs: glyphs)
    ])
  }
}
