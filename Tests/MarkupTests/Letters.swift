import Scene

/// Runs whose letters all have the same width.
enum Letters {
  /// A run of one glyph for each character, six points wide.
  static func run(_ text: String, x: Double, y: Double = 20, size: Double = 12) -> GlyphRun {
    var byte = 0
    let glyphs = text.map { character -> Glyph in
      defer { byte += character.utf8.count }
      return Glyph(id: 1, cluster: byte, advance: 6)
    }
    return GlyphRun(
      font: FontFace(name: "Body-Bold", path: "/nowhere/Body-Bold.ttf"), size: size, color: .black,
      origin: Point(x: x, y: y), glyphs: glyphs, text: text, ascent: 9, descent: 3)
  }
}
