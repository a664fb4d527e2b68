internal import CHarfBuzz

/// An open font file.
///
/// The file is mapped into memory, so that only the tables in use are read.
final class HarfBuzzFont {
  /// The font; valid as long as this object lives.
  let pointer: OpaquePointer
  /// The size of the font's em square in font units.
  let unitsPerEm: Double

  /// Opens the first font of a file; nil where the file is not a font or cannot be read.
  init?(path: String) {
    guard let blob = hb_blob_create_from_file_or_fail(path) else { return nil }
    let face = hb_face_create(blob, 0)
    hb_blob_destroy(blob)
    defer { hb_face_destroy(face) }
    guard hb_face_get_glyph_count(face) > 0, let font = hb_font_create(face) else { return nil }
    pointer = font
    unitsPerEm = Double(hb_face_get_upem(face))
  }

  deinit { hb_font_destroy(pointer) }

  /// The height and depth that the font asks for: `hhea`, or the typographic ones of `OS/2` where
  /// the font prefers them.
  var metrics: FontMetrics? {
    var extents = hb_font_extents_t()
    guard hb_font_get_h_extents(pointer, &extents) != 0 else { return nil }
    return FontMetrics(
      ascent: Double(extents.ascender) / unitsPerEm,
      descent: -Double(extents.descender) / unitsPerEm)
  }
}
