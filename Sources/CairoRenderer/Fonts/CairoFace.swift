internal import CCairo

/// A font file as cairo sees it.
final class CairoFace {
  let pointer: OpaquePointer
  let path: String
  let glyphCount: Int

  init(path: String, library: FontLibrary) throws(RenderError) {
    let file = try FontFile(path: path, library: library)
    pointer = try file.makeCairoFace()
    glyphCount = file.glyphCount
    self.path = path
  }

  deinit { cairo_font_face_destroy(pointer) }
}
