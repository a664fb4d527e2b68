import Scene

/// Shaped text without a shaper: Roboto numbers ASCII from 5 (space) on, and a few more glyphs are
/// known by heart.
enum TestFont {
  static let roboto = FontFace(
    name: "Roboto-Regular",
    path: "/usr/share/fonts/truetype/roboto/unhinted/RobotoTTF/Roboto-Regular.ttf")
  static let gothic = FontFace(
    name: "IPAexGothic", path: "/usr/share/fonts/opentype/ipaexfont-gothic/ipaexg.ttf")

  private static let ligature: UInt32 = 1833  // ffi
  private static let others: [Character: UInt32] = [
    "П": 2573, "р": 2582, "и": 646, "в": 641, "е": 2579, "т": 652,
    "日": 3050, "本": 3488, "語": 1718, "の": 653, "文": 3358, "。": 401,
  ]

  /// The glyphs of a text; `ffi` becomes one.
  static func run(
    _ text: String, at origin: Point, size: Double = 10, font: FontFace = roboto,
    language: String? = nil
  ) -> GlyphRun {
    var glyphs: [Glyph] = []
    var cluster = 0
    var rest = Substring(text)
    while let letter = rest.first {
      let piece = rest.hasPrefix("ffi") ? rest.prefix(3) : rest.prefix(1)
      let ascii = UInt32(letter.utf8.first ?? 0) &- 27
      let id = piece.count == 3 ? ligature : others[letter] ?? ascii
      let width = font == gothic ? 1 : piece.count == 3 ? 0.85 : 0.55
      glyphs.append(Glyph(id: id, cluster: cluster, advance: size * width))
      cluster += piece.utf8.count
      rest = rest.dropFirst(piece.count)
    }
    return GlyphRun(
      font: font, size: size, color: .black, origin: origin, glyphs: glyphs, text: text,
      language: language, ascent: size, descent: size / 4)
  }
}
