internal import CCairo

/// An open font file.
///
/// cairo's own handles keep it alive, so that cairo never reads a closed face.
final class FontFile {
  /// How many glyphs the font holds.
  let glyphCount: Int
  private let library: FontLibrary
  private let face: FT_Face

  init(path: String, library: FontLibrary) throws(RenderError) {
    face = try library.open(path: path)
    self.library = library
    glyphCount = face.pointee.num_glyphs
  }

  deinit { library.close(face) }

  /// A cairo face for the file; the caller owns it.
  func makeCairoFace() throws(RenderError) -> OpaquePointer {
    let operation = "hand a font to cairo"
    guard let made = cairo_ft_font_face_create_for_ft_face(face, Int32(FT_LOAD_NO_HINTING)) else {
      throw .library(operation: operation, reason: "no memory")
    }
    let owner = Unmanaged.passRetained(self)
    // The owner's address is the key: unique while the face lives, and never dereferenced.
    let key = UnsafePointer<cairo_user_data_key_t>(OpaquePointer(owner.toOpaque()))
    let status = cairo_font_face_set_user_data(made, key, owner.toOpaque()) { owner in
      guard let owner else { return }
      Unmanaged<FontFile>.fromOpaque(owner).release()
    }
    guard status == CAIRO_STATUS_SUCCESS else {
      cairo_font_face_destroy(made)
      owner.release()
      throw .library(operation: operation, reason: statusText(status))
    }
    return made
  }
}
