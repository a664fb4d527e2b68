internal import CCairo
internal import Scene

/// The fonts of one renderer: each file is opened once, each size of it is scaled once.
final class FontCache {
  private struct ScaledKey: Hashable {
    var path: String
    var size: Double
    var scale: Double
  }

  private let library: FontLibrary
  private var faces: [String: CairoFace] = [:]
  private var scaled: [ScaledKey: ScaledFont] = [:]
  // Neighbouring runs mostly share font and size; this spares them the hashing.
  private var last: (key: ScaledKey, font: ScaledFont)?

  init(library: FontLibrary) { self.library = library }

  /// The font at a size in points, for a canvas with so many pixels a point.
  func font(_ font: FontFace, size: Double, scale: Double) throws(RenderError) -> ScaledFont {
    let key = ScaledKey(path: font.path, size: size, scale: scale)
    if let last, last.key == key { return last.font }
    let found = try scaled(key)
    last = (key, found)
    return found
  }

  private func scaled(_ key: ScaledKey) throws(RenderError) -> ScaledFont {
    if let known = scaled[key] { return known }
    let made = try ScaledFont(try face(key.path), size: key.size, scale: key.scale)
    scaled[key] = made
    return made
  }

  private func face(_ path: String) throws(RenderError) -> CairoFace {
    if let known = faces[path] { return known }
    let opened = try CairoFace(path: path, library: library)
    faces[path] = opened
    return opened
  }
}

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

/// A font at one size, unhinted, so that glyphs look and measure the same on every machine.
final class ScaledFont {
  let pointer: OpaquePointer
  let glyphCount: Int

  init(_ face: CairoFace, size: Double, scale: Double) throws(RenderError) {
    guard size > 0, size.isFinite else {
      throw .item("the font size '\(size)' is not above 0")
    }
    var matrix = cairo_matrix_t()
    var device = cairo_matrix_t()
    cairo_matrix_init_scale(&matrix, size, size)
    cairo_matrix_init_scale(&device, scale, scale)
    let options = cairo_font_options_create()
    defer { cairo_font_options_destroy(options) }
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    guard let made = cairo_scaled_font_create(face.pointer, &matrix, &device, options) else {
      throw .library(operation: "scale a font", reason: "no memory")
    }
    pointer = made
    glyphCount = face.glyphCount
    let status = cairo_scaled_font_status(made)
    guard status == CAIRO_STATUS_SUCCESS else {
      throw .font(path: face.path, reason: statusText(status))
    }
  }

  deinit { cairo_scaled_font_destroy(pointer) }
}
