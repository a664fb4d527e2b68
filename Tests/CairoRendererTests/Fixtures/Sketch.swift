import Scene

/// Small display lists for drawing tests.
enum Sketch {
  static let roboto = FontFace(
    name: "Roboto-Regular",
    path: "/usr/share/fonts/truetype/roboto/unhinted/RobotoTTF/Roboto-Regular.ttf")

  /// A run in Roboto, half an em for each letter.
  ///
  /// The font numbers ASCII from 5 (space) on.
  static func run(
    _ text: String, x: Double = 10, y: Double = 20, size: Double = 10, font: FontFace = roboto,
    language: String? = nil
  ) -> GlyphRun {
    let glyphs = text.utf8.enumerated().map { index, byte in
      Glyph(id: UInt32(byte) - 27, cluster: index, advance: size / 2)
    }
    return GlyphRun(
      font: font, size: size, color: .black, origin: Point(x: x, y: y), glyphs: glyphs, text: text,
      language: language, ascent: size, descent: size / 4)
  }

  static func box(_ rect: Rect, _ paint: Paint = .solid(.black)) -> Item {
    .shape(Shape(.rect(rect), fill: paint))
  }

  /// A document of one page for each list of items.
  static func document(_ pages: [[Item]]) -> PagedDocument {
    PagedDocument(
      pages: pages.map { Frame(size: Size(width: 100, height: 80), items: $0) },
      structure: StructureNode(.document), outline: [],
      metadata: DocumentMetadata(
        title: "Sketch", subject: "", language: "en", date: "2026-01-02", producer: "test"))
  }
}
